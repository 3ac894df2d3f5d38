import { copyFile, mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { importGeographic } from "../../scripts/import/import-geographic.ts";
import { authorityNames } from "../../scripts/sources/areas/borough-codes.ts";
import { toCsvText, toOds, toXlsx, toZip, type Cell } from "./spreadsheets.ts";

/**
 * A file in the layout of the Ministry of Justice's geographical data tool, all of whose figures are
 * MADE UP. For tests and test builds only; never to be loaded into data/ or shown on the site.
 */
export const syntheticTitle =
  "SYNTHETIC: made up by a test, not figures of the Ministry of Justice";

/** What rows that were loaded from it have as their source. */
export const syntheticName = "SYNTHETIC geographical data.csv";

export const syntheticHeader = [
  ...["Geography", "Category", "Adult / Juvenile", "Cohort"],
  ...["offenders", "reoffenders", "reoffences"],
];

/** The publisher counts two authorities as one. */
export const publishedAuthorities = [
  ...authorityNames.filter((name) => name !== "City of London" && name !== "Hackney"),
  "Hackney and City of London",
].toSorted();

export const yearCohorts = Array.from(
  { length: 13 },
  (_, index) => `Apr ${2009 + index} to Mar ${2010 + index}`,
);

/** The four quarters of the last year. */
export const quarterCohorts = [
  ...["Apr 2021 to Jun 2021", "Jul 2021 to Sep 2021"],
  ...["Oct 2021 to Dec 2021", "Jan 2022 to Mar 2022"],
];

/** A number from 0 to 1 that is the same for the same words in every run. */
function noise(words: string): number {
  let hash = 2_166_136_261;
  for (const letter of words) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  }
  return (hash >>> 0) / 2 ** 32;
}

/** Made-up figures: places differ in size and rate, and both fall over the years. */
export function syntheticFigures(name: string, cohort: string): [number, number, number] {
  const isYear = cohort.startsWith("Apr ") && cohort.includes("Mar");
  const year = Number(cohort.slice(-4));
  const size = 700 + Math.round(2_600 * noise(name));
  const share = 0.31 - 0.006 * (year - 2010) + 0.06 * (noise(`rate of ${name}`) - 0.5);
  const offenders = Math.round(
    size * (1 - 0.04 * (year - 2010)) * (0.97 + 0.06 * noise(name + cohort)) * (isYear ? 1 : 0.25),
  );
  const reoffenders = Math.round(offenders * share);
  return [offenders, reoffenders, Math.round(reoffenders * (2.6 + noise(cohort + name)))];
}

function adultRows(cohort: string): Cell[][] {
  const row = (name: string, category: string) => [
    ...[name, category, "Adult", cohort],
    ...syntheticFigures(name, cohort),
  ];
  return [
    ...publishedAuthorities.map((name) => row(name, "UTLA total")),
    ...["Bristol, City of", "Cardiff", "Kent", "St. Helens"].map((name) => row(name, "UTLA total")),
    // The same figure at the level of a probation delivery unit, and units of other names.
    ...["Lambeth", "Croydon"].map((name) => row(name, "PDU total")),
    row("Camden and Islington", "PDU total"),
    ...["London", "England and Wales"].map((name) => row(name, "Region total")),
    row("Lambeth", "UTLA by sex"),
  ];
}

const childRows = (cohort: string): Cell[][] =>
  publishedAuthorities.map((name) => [name, "UTLA total", "Juvenile", cohort, 120, 40, "-"]);

/** Every authority, thirteen years and four quarters, with the other rows that the real file has. */
export const syntheticSheet = (): Cell[][] => [
  [syntheticTitle, null, null, null, null, null, null],
  [],
  syntheticHeader,
  ...[...yearCohorts, ...quarterCohorts].flatMap((cohort) => [
    ...adultRows(cohort),
    ...childRows(cohort),
  ]),
];

/** The sheet in the format that the name ends in: .xlsx, .ods, .csv or .zip (a CSV inside). */
export function syntheticFile(name: string, sheet = syntheticSheet()): Buffer {
  switch (extname(name)) {
    case ".xlsx":
      return toXlsx({ Notes: [[syntheticTitle]], Data: sheet });
    case ".ods":
      return toOds({ Notes: [[syntheticTitle]], Data: sheet });
    case ".zip":
      return toZip({
        "PRSQ_Geographic_data_SYNTHETIC.csv": toCsvText(sheet),
        "PRSQ_Overview_data_SYNTHETIC.csv": `${syntheticTitle}\ncohort,region,offenders\n`,
      });
    default:
      return Buffer.from(toCsvText(sheet));
  }
}

/**
 * Copies the committed tables to a directory and loads the synthetic file into the copy: what a
 * build with DATA_DIR set to that directory shows, it would show after a real import.
 *
 * @param from the committed tables
 * @param to a directory outside of data/
 */
export async function makeSyntheticData(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    await copyFile(join(from, entry.name), join(to, entry.name));
  }
  // Not beside the tables: nothing there may be taken for one.
  const path = join(await mkdtemp(join(tmpdir(), "synthetic-")), syntheticName);
  await writeFile(path, syntheticFile(path));
  await importGeographic({ path, dataDirectory: to, log: () => undefined });
}
