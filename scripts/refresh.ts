import { join } from "node:path";
import { runScript, runSteps, steps } from "./refresh/run-steps.ts";

/**
 * `npm run refresh [-- SOURCE…]`: fetches all sources or those that are named, makes the tables,
 * checks, says what changed, and builds the site.
 */
const project = join(import.meta.dirname, "..");
const isThrough = await runSteps(
  steps,
  (script) => runScript(script, project, script === "data:download" ? process.argv.slice(2) : []),
  (line) => {
    console.log(line);
  },
);
if (!isThrough) process.exitCode = 1;
