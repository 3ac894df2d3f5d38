import { join } from "node:path";
import { runScript, runSteps, steps } from "./refresh/run-steps.ts";

/** `npm run refresh`: fetches, makes the tables, checks, says what changed, and builds the site. */
const project = join(import.meta.dirname, "..");
const isThrough = await runSteps(
  steps,
  (script) => runScript(script, project),
  (line) => {
    console.log(line);
  },
);
if (!isThrough) process.exitCode = 1;
