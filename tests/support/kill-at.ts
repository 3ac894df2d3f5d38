import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Preloaded into a run that is to be killed: counts every operation on files, and kills the process
 * before the one whose number is in KILL_AT. With FULL_AT the disk is full at that one; with LIST_TO
 * their names are written there.
 */
const killAt = Number(process.env["KILL_AT"]);
const fullAt = Number(process.env["FULL_AT"]);
const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
const listTo = process.env["LIST_TO"];
const operations = [
  "mkdir",
  "mkdtemp",
  "writeFile",
  "copyFile",
  "readFile",
  "readdir",
  "link",
  "rename",
];
let count = 0;

type Operation = (...parameters: unknown[]) => Promise<unknown>;

for (const name of [...operations, "rm", "rmdir"]) {
  const original = Reflect.get(fs.promises, name) as Operation;
  Reflect.set(fs.promises, name, (...parameters: unknown[]) => {
    count += 1;
    if (count === killAt) process.kill(process.pid, "SIGKILL");
    if (count === fullAt) return Promise.reject(full);
    if (listTo !== undefined) fs.appendFileSync(listTo, `${name}\n`);
    return original(...parameters);
  });
}
syncBuiltinESMExports();
