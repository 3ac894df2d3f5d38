import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewEditions } from "../../../scripts/editions/review.ts";
import { monthsOf, type MonthlyRow } from "../../../scripts/editions/figures.ts";
import { readTable } from "../../../scripts/pipeline/csv.ts";
import { sha256 } from "../../../scripts/pipeline/raw-files.ts";
import { RawFolder } from "../../../scripts/pipeline/source.ts";
import { unknownBoroughCode } from "../../../src/datasets/areas/codes.ts";
import { authorityCodes, authorityNames } from "../../../scripts/sources/areas/borough-codes.ts";
import { mpsBoroughMonthlyBocu } from "../../../scripts/sources/crime/mps-borough-monthly-bocu.ts";
import { firstMonthOf, rowsOfFile } from "../../../scripts/tables/crime/crime-monthly.ts";
import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import { crimeRevisions } from "../../../src/datasets/crime/crime-revisions.ts";
import { offenceGroups } from "../../../src/datasets/crime/offence-groups.ts";
import { addMonths } from "../../../src/words/periods.ts";

const data = join(import.meta.dirname, "../../../data");
const table = (name: string) => readFile(join(data, `${name}.csv`), "utf8");

export const committed = readTable(crimeMonthly, await table("crime_monthly"));
export const revisions = readTable(crimeRevisions, await table("crime_revisions"));
export const newestMonth = monthsOf(committed).at(-1) ?? "";
export const newMonth = addMonths(newestMonth, 1);
export const fileName = "MPS Borough Level Crime (most recent 24 months).csv";

/** As far back as a new month is set beside: the rest would only take time. */
const firstLookedAt = monthsOf(committed).at(-36) ?? "";
const recent = committed.filter(({ month }) => month >= firstLookedAt);

const figures = new Map(
  recent.map((row) => [`${row.area_code}|${row.month}|${row.offence_group}`, row.offences ?? 0]),
);
const codeOf = (name: string): string =>
  authorityCodes[authorityNames.findIndex((n) => n === name)] ?? unknownBoroughCode;
const placeNames = [...authorityNames.filter((name) => name !== "City of London"), "Unknown"];

/** A file in the publisher's layout: rows of cells, the first its header. */
export type Sheet = string[][];

/**
 * The rolling file a month later: the committed figures, their first month dropped, one added that
 * has the figures of the year before, one offence more in every third line. One line a group.
 */
export function nextSheet(): Sheet {
  const months = monthsOf(committed).slice(-23);
  const yearBefore = months[11] ?? "";
  const rows = offenceGroups.flatMap((group, at) =>
    placeNames.map((name, index) => {
      const count = (month: string) => figures.get(`${codeOf(name)}|${month}|${group}`) ?? 0;
      const added = count(yearBefore) + ((at + index) % 3 === 0 ? 1 : 0);
      return [
        group.toUpperCase(),
        `${group} minor`,
        name,
        ...months.map((m) => String(count(m))),
        String(added),
      ];
    }),
  );
  const header = [
    "Group",
    "SubGroup",
    "BOCU",
    ...[...months, newMonth].map((m) => m.replace("-", "")),
  ];
  return [header, ...rows];
}

export const toCsv = (sheet: Sheet): string =>
  `${sheet.map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")).join("\n")}\n`;

/** The line of a borough and group. */
export function lineOf(sheet: Sheet, name: string, group: string): string[] {
  const line = sheet.find((row) => row[0] === group.toUpperCase() && row[2] === name);
  if (line === undefined) throw new RangeError(`no line of ${group} in ${name}`);
  return line;
}

/** The column of a month, `-1` the newest, `-2` the one before. */
export const columnOf = (sheet: Sheet, fromEnd: number): number =>
  (sheet[0]?.length ?? 0) + fromEnd;

/** Changes counts: those of the lines and columns that are chosen. */
export function changeCounts(
  sheet: Sheet,
  isChosen: (line: readonly string[], column: number) => boolean,
  change: (count: number) => number,
): void {
  for (const line of sheet.slice(1)) {
    for (const [column, cell] of line.entries()) {
      if (column > 2 && isChosen(line, column)) line[column] = String(change(Number(cell)));
    }
  }
}

type Options = {
  readonly accept?: string;
  readonly changes?: string;
  readonly measured?: typeof revisions;
};

/** What the pipeline makes of a file that stands in for the next edition. */
export async function take(sheet: Sheet, { accept, changes, measured = revisions }: Options = {}) {
  const folder = await mkdtemp(join(tmpdir(), "edition-"));
  const csv = toCsv(sheet);
  await writeFile(join(folder, fileName), csv);
  const contents = await mpsBoroughMonthlyBocu.read(
    new RawFolder(mpsBoroughMonthlyBocu.id, folder),
  );
  const fresh: MonthlyRow[] = contents.flatMap((file) => rowsOfFile(file));
  const replaced = new Set(monthsOf(fresh));
  const held = monthsOf(fresh);
  return reviewEditions({
    committed: recent,
    made: [...recent.filter(({ month }) => !replaced.has(month)), ...fresh],
    revisions: measured,
    sources: [
      {
        id: mpsBoroughMonthlyBocu.id,
        from: firstMonthOf(mpsBoroughMonthlyBocu),
        to: "9999-12",
        months: { first: held[0] ?? "", last: held.at(-1) ?? "" },
        rawFiles: [{ path: fileName, bytes: csv.length, sha256: sha256(csv) }],
        contents,
      },
    ],
    changes,
    accept,
  });
}

/** Why an edition is not taken. */
export async function findingsOf(sheet: Sheet): Promise<readonly string[]> {
  try {
    await take(sheet);
  } catch (error) {
    if (error instanceof Error && "findings" in error) return error.findings as string[];
    throw error;
  }
  return [];
}
