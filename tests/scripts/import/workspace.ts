import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueChecks } from "../../../scripts/checks/catalogue.ts";
import { formChecks } from "../../../scripts/checks/form.ts";
import { importGeographic } from "../../../scripts/import/import-geographic.ts";
import { readTable } from "../../../scripts/pipeline/csv.ts";
import { reoffendingAdultsBorough } from "../../../src/datasets/reoffending/reoffending-adults-borough.ts";
import { toCsvText, type Cell } from "../../support/spreadsheets.ts";
import { syntheticHeader, syntheticTitle } from "../../support/synthetic-geographic.ts";

export const committedData = join(import.meta.dirname, "../../../data");

/** Tables of which a header is enough here: their rows would only take time. */
const large = [
  ...["crime_monthly.csv", "crime_yearly.csv", "crime_wards.csv"],
  ...["criminal_histories.csv", "population.csv"],
];

const table = "reoffending_adults_borough.csv";

/** What an import may break; all checks are run once, over the synthetic file. */
const checks = [...formChecks.filter(({ title }) => title.startsWith(table)), ...catalogueChecks];

const names = (await readdir(committedData)).filter((file) => !file.startsWith("."));

/** What every workspace begins with, by name. */
const given = await Promise.all(
  names.map(async (name) => {
    const content = await readFile(join(committedData, name));
    const end = large.includes(name) ? content.indexOf("\n") + 1 : content.length;
    return [name, Buffer.from(content.subarray(0, end))] as const;
  }),
);

/** A data directory of its own, with Lambeth's two years in the table. */
export async function makeWorkspace() {
  const root = await mkdtemp(join(tmpdir(), "import-"));
  const data = await mkdtemp(join(root, "data-"));
  for (const [name, content] of given) await writeFile(join(data, name), content);
  const lines: string[] = [];
  const load = async (name: string, content: string | Uint8Array): Promise<void> => {
    const path = join(root, name);
    await writeFile(path, content);
    await importGeographic({
      path,
      dataDirectory: data,
      log: (line) => lines.push(line),
      checks,
      accept: "a few rows are enough for a test",
    });
  };
  return {
    data,
    lines,
    load,
    /** Loads rows beneath the usual header. */
    loadRows: (rows: readonly (readonly Cell[])[], header: readonly Cell[] = syntheticHeader) =>
      load("synthetic.csv", toCsvText([[syntheticTitle], header, ...rows])),
    rows: async () =>
      readTable(reoffendingAdultsBorough, await readFile(join(data, table), "utf8")),
    contents: async () => {
      const names = (await readdir(data)).toSorted();
      return Promise.all(
        names.map(async (name) => [name, await readFile(join(data, name), "utf8")] as const),
      );
    },
  };
}

export type Workspace = Awaited<ReturnType<typeof makeWorkspace>>;

type Row = Awaited<ReturnType<Workspace["rows"]>>[number];

export const rowOf = (rows: readonly Row[], code: string, end: string): Row | undefined =>
  rows.find((row) => row.area_code === code && row.cohort_end === end);

/** A made-up row in the publisher's layout. */
export const syntheticRow = (
  geography: string,
  figures: readonly Cell[] = [100, 25, 60],
  { level = "UTLA total", people = "Adult", cohort = "Apr 2018 to Mar 2019" } = {},
): Cell[] => [geography, level, people, cohort, ...figures];

/** What an import is refused with; the data directory must be as it was, byte for byte. */
export async function refusal(workspace: Workspace, load: () => Promise<void>): Promise<string> {
  const before = await workspace.contents();
  const message = await load().then(
    () => {
      throw new Error("the file was loaded");
    },
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const after = await workspace.contents();
  if (JSON.stringify(after) !== JSON.stringify(before)) throw new Error("data/ has changed");
  return message;
}
