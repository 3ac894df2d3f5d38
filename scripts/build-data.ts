import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildData } from "./pipeline/build.ts";
import { rawDirectories } from "./pipeline/raw-files.ts";

const project = join(import.meta.dirname, "..");
const started = performance.now();

try {
  const { accept } = parseArgs({ options: { accept: { type: "string" } } }).values;
  if (accept?.trim() === "") throw new Error('--accept needs a reason: --accept "why"');
  await buildData({
    accept,
    rawDirectories: rawDirectories(project),
    dataDirectory: join(project, "data"),
    log: (line) => {
      console.log(line);
    },
  });
  console.log(`done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
