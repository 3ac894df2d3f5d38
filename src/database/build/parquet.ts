import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../datasets/dataset.ts";
import { csvPath } from "./build.ts";
import { createTable } from "./ddl.ts";
import { keptFile } from "./kept-file.ts";
import { engineVersion } from "./engine-version.ts";
import { connect } from "./node.ts";

const version = `parquet 1, ${engineVersion}`;

/** A table as a Parquet file, typed as in the database, in the order of its key. */
export async function parquetOf(dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const from = [version, createTable(dataset), await readFile(csvPath(dataset))];
  return keptFile(".parquet", from, async () => {
    const folder = await mkdtemp(join(tmpdir(), "parquet-"));
    try {
      const file = join(folder, `${dataset.name}.parquet`);
      const to = `'${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`;
      await (await connect()).run(`COPY (FROM ${dataset.name}) TO ${to}`);
      return await readFile(file);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
