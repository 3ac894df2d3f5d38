import { join } from "node:path";
import type { Check } from "../checks/check.ts";
import { allChecks } from "../checks/index.ts";
import { cpaLookup } from "../sources/areas/cpa-lookup.ts";
import { onsLad20BgcLondon } from "../sources/areas/ons-lad20-bgc-london.ts";
import { onsPfa16Ugc } from "../sources/areas/ons-pfa16-ugc.ts";
import { areas } from "../../src/datasets/areas/areas.ts";
import { nameFeatures } from "../tables/areas/name-features.ts";
import { makeContractTopology } from "../tables/areas/contract-topology.ts";
import { makeLondonTopology } from "../tables/areas/london-topology.ts";
import { reviewMonthlyEditions } from "../editions/review-monthly.ts";
import { makePostcodes } from "../tables/areas/postcodes.ts";
import { tableMakers } from "../tables/index.ts";
import { describeFileChange } from "./compare/compare-files.ts";
import { compareWithCommitted } from "./compare/compare.ts";
import { requireNear } from "./compare/require-near.ts";
import { requireNoSuspects } from "./compare/require-no-suspects.ts";
import { readCommitted, writeDataPackage } from "./data-package.ts";
import { elapsed, type Log } from "./progress.ts";
import type { RawDirectory } from "./raw-files.ts";
import { publish } from "./publish.ts";
import { SourceStore } from "./source-store.ts";
import { withTables } from "./switch.ts";
import { TableStore } from "./table-store.ts";
import { readIfThere } from "../../src/database/build/read-if-there.ts";

export type BuildOptions = {
  /** Looked through in order for the folder of each source. */
  readonly rawDirectories: readonly RawDirectory[];
  /** Where the committed tables lie and the new ones go. */
  readonly dataDirectory: string;
  readonly log: Log;
  /** All, unless a test builds from a few rows for which totals cannot hold. */
  readonly checks?: readonly Check[];
  /**
   * Why rows that the committed tables have may be lost, and why an edition is taken that differs from
   * the committed table further than editions do.
   */
  readonly accept?: string | undefined;
};

/** Maps and postcodes, each from the raw files at hand, or undefined where they are not. */
export const fileMakers: Readonly<
  Record<string, (store: Pick<SourceStore, "read">) => Promise<string | undefined>>
> = {
  "london.topo.json": async (store) => {
    const boundaries = await store.read(onsLad20BgcLondon);
    return boundaries === undefined ? undefined : makeLondonTopology(boundaries);
  },
  "contract-areas.topo.json": async (store) => {
    const boundaries = await store.read(onsPfa16Ugc);
    const contract = await store.read(cpaLookup);
    if (boundaries === undefined || contract === undefined) return undefined;
    return makeContractTopology(boundaries, contract);
  },
  "postcodes.json": makePostcodes,
};

/**
 * Makes every table from the raw files at hand. A source that is not at hand leaves its committed
 * rows as they are.
 *
 * @throws DataError for a raw file that is not as expected, EditionError for one whose figures are
 *   not what the committed ones let expect, Error when a check does not hold; the committed tables are
 *   untouched then
 */
export function buildData(options: BuildOptions): Promise<void> {
  return withTables(options.dataDirectory, options.log, () => buildAlone(options));
}

async function buildAlone(options: BuildOptions): Promise<void> {
  const { rawDirectories, dataDirectory, log, checks = allChecks, accept } = options;
  const sources = new SourceStore(rawDirectories, log);
  const tables = new TableStore();
  const context = {
    read: sources.read.bind(sources),
    readEditions: sources.readEditions.bind(sources),
    committed: tables.committed.bind(tables),
    made: tables.made.bind(tables),
  };

  for (const { schema, make, suspects, sources: readers } of tableMakers) {
    const started = performance.now();
    await tables.load(dataDirectory, schema);
    const fresh = await make(context);
    const committed = tables.committed(schema);
    const rows = fresh ?? committed;
    tables.add(schema, rows);
    if (fresh !== undefined) {
      const from = {
        readers: readers.filter(({ id }) => id in sources.editions),
        folderOf: sources.folderOf.bind(sources),
        accept,
      };
      for (const line of compareWithCommitted(schema, committed, fresh, from)) log(line);
      await requireNear(schema, committed, fresh, from);
    }
    if (accept === undefined) requireNoSuspects((await suspects?.(context)) ?? []);
    const kept = fresh !== undefined ? "" : rows.length > 0 ? ", as committed" : ": not made yet";
    log(`table ${schema.name}: ${rows.length} rows${kept}, ${elapsed(started)}`);
  }

  const names = new Map(tables.made(areas).map((row) => [row.area_code, row.area_name]));
  for (const [name, make] of Object.entries(fileMakers)) {
    const committed = await readIfThere(join(dataDirectory, name));
    const made = (await make(sources)) ?? committed;
    if (made === undefined) continue;
    const text = name.endsWith(".topo.json") ? nameFeatures(made, names) : made;
    for (const line of describeFileChange(name, committed ?? text, text)) log(line);
    tables.files.set(name, text);
    log(`file ${name}: ${Buffer.byteLength(text)} bytes`);
  }

  const changes = await readIfThere(join(dataDirectory, "changes.json"));
  tables.files.set(
    "changes.json",
    await reviewMonthlyEditions(sources, tables, { changes, accept, log }),
  );
  const before = await readCommitted(dataDirectory);
  const catalogue = writeDataPackage(
    tables.files,
    tables.rowCounts,
    { ...before.editions, ...sources.editions },
    {
      months: { ...before.months, ...sources.months },
      years: { ...before.years, ...sources.years },
      rowsOf: (schema) => tables.made(schema),
    },
  );
  tables.files.set("datapackage.json", catalogue);
  await publish(tables.files, dataDirectory, checks, log);
}
