import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { publish } from "../../scripts/pipeline/publish.ts";
import { withTables } from "../../scripts/pipeline/switch.ts";

/** Publishes the files of one folder over those of another, as every run of the pipeline does. */
const [from = "", to = ""] = process.argv.slice(2);
const log = () => undefined;
try {
  await withTables(to, log, async () => {
    const names = (await readdir(from)).toSorted();
    const texts = names.map(
      async (name) => [name, await readFile(join(from, name), "utf8")] as const,
    );
    await publish(new Map(await Promise.all(texts)), to, [], log);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
