import { join } from "node:path";
import { buildData } from "./pipeline/build.ts";
import { rawDirectories } from "./pipeline/raw-files.ts";

const project = join(import.meta.dirname, "..");
const started = performance.now();

try {
  await buildData({
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
