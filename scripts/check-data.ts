import { join } from "node:path";
import { allChecks, describeOutcome, runChecks } from "./checks/index.ts";
import { jumpsCheck } from "./checks/jumps/index.ts";
import { withTables } from "./pipeline/switch.ts";

const data = join(import.meta.dirname, "../data");
const outcomes = await withTables(data, console.log, () =>
  runChecks(data, [...allChecks, jumpsCheck]),
);
for (const outcome of outcomes) console.log(describeOutcome(outcome));

const failed = outcomes.filter(({ problems }) => problems.length > 0).length;
console.log(`${outcomes.length - failed} of ${outcomes.length} checks hold`);
if (failed > 0) process.exitCode = 1;
