import { spawnSync } from "node:child_process";
import { judgeAudit } from "./trust/judge-audit.ts";

/** Asks the registry whether what visitors get from others has known faults of security. */
const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8" });
const { words, isFault } = judgeAudit(stdout);
console.log(words);
if (isFault) process.exitCode = 1;
