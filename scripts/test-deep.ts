import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Runs the tests that take longer than a change should wait for: `npm run test:deep`. */
const root = join(import.meta.dirname, "..");
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const config = join("tests", "vitest.config.ts");
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--config", config, "--project", "browser", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: { ...process.env, TESTS: "deep" } },
);
process.exitCode = status ?? 1;
