import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Runs what `npm test` leaves to another machine (`npm run test:everywhere`), or what takes longer
 * than a change should wait for (`npm run test:deep`). Files may follow by name.
 */
const [tests = "everywhere", ...rest] = process.argv.slice(2);
const root = join(import.meta.dirname, "..");
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const config = join("tests", "vitest.config.ts");
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--config", config, "--project", "browser", ...rest],
  { cwd: root, stdio: "inherit", env: { ...process.env, TESTS: tests } },
);
process.exitCode = status ?? 1;
