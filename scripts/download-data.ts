import { join } from "node:path";
import { createClient, standIn } from "./download/client.ts";
import { chooseSources, downloadAll } from "./download/download-all.ts";

/**
 * `npm run data:download [SOURCE…]`: fetches what `src/datasets/sources.ts` declares into
 * `data/.raw/<source>/<date>/`. DOWNLOAD_FROM sends every request to one host instead.
 */
try {
  const ids = chooseSources(process.argv.slice(2));
  const failed = await downloadAll(ids, {
    project: join(import.meta.dirname, ".."),
    client: createClient({ from: standIn(process.env["DOWNLOAD_FROM"]) }),
    now: new Date(),
    log: (line) => {
      console.log(line);
    },
  });
  if (failed.size > 0) {
    console.error(`Not fetched: ${[...failed.keys()].join(", ")}. The other sources are done.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
