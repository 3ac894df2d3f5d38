import { join } from "node:path";
import { allChecks, describeOutcome, runChecks } from "./checks/index.ts";
import { jumpsCheck } from "./checks/jumps/index.ts";

const outcomes = await runChecks(join(import.meta.dirname, "../data"), [...allChecks, jumpsCheck]);
for (const outcome of outcomes) console.log(describeOutcome(outcome));

const failed = outcomes.filter(({ problems }) => problems.length > 0).length;
console.log(`${outcomes.length - failed} of ${outcomes.length} checks hold`);
if (failed > 0) process.exitCode = 1;
