import { airportsCode, unknownBoroughCode } from "../../../src/datasets/areas/codes.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import {
  fraud,
  offenceGroups,
  type OffenceGroup,
} from "../../../src/datasets/crime/offence-groups.ts";
import {
  airportsEnd,
  fraudLeft,
  newBasisFrom,
  newSystem,
} from "../../../src/datasets/crime/counting-changes.ts";
import { DataError } from "../../pipeline/data-error.ts";
import type { SourceReader } from "../../pipeline/source.ts";
import { keepOtherParts, tableMaker } from "../../pipeline/table.ts";
import { boroughCodes } from "../../sources/areas/borough-codes.ts";
import { mpsBoroughMonthlyBocu } from "../../sources/crime/mps-borough-monthly-bocu.ts";
import { mpsBoroughMonthlyConnect } from "../../sources/crime/mps-borough-monthly-connect.ts";
import { mpsBoroughMonthlyPreconnect } from "../../sources/crime/mps-borough-monthly-preconnect.ts";
import { countKey, type MonthlyFile } from "../../sources/crime/mps-borough-monthly.ts";
import { addMonths, formatMonth } from "../../../src/words/periods.ts";

type MonthlyRow = RowOf<typeof crimeMonthly>;

/** Which source a month is taken from: one only, the one that fits official statistics best. */
export const monthlyEditions = [
  { source: mpsBoroughMonthlyPreconnect, from: "2010-04", to: addMonths(newSystem, -1) },
  { source: mpsBoroughMonthlyConnect, from: newSystem, to: addMonths(newBasisFrom, -1) },
  { source: mpsBoroughMonthlyBocu, from: newBasisFrom, to: "9999-12" },
] as const;

export const monthlyNotes = {
  fraudAbsent: "[x] fraud is not in the files of these months",
  groupAbsent: "[x] this group is not in the files of these months",
  fraudElsewhere: "[u] fraud is counted nationally, not by the force",
  airportsInHillingdon: `[b] the row has ended: evidently counted in Hillingdon from ${formatMonth(airportsEnd)}`,
  noRow:
    "no row in the publisher’s file, which leaves out what had no offence in all its months: 0",
  provisional: "[p] provisional: later editions revise it",
} as const;

function noteOf(
  area: string,
  month: string,
  group: OffenceGroup,
  file: MonthlyFile,
): string | null {
  if (!file.groups.has(group)) {
    return group === fraud ? monthlyNotes.fraudAbsent : monthlyNotes.groupAbsent;
  }
  if (endedAirports(area, month, file)) return monthlyNotes.airportsInHillingdon;
  const notes = [
    ...(group === fraud && month >= fraudLeft ? [monthlyNotes.fraudElsewhere] : []),
    ...(file.counts.has(countKey(area, month, group)) ? [] : [monthlyNotes.noRow]),
  ];
  return notes.length === 0 ? null : notes.join("; ");
}

/** The row of the airports goes on with zeros after their offences moved to Hillingdon. */
function endedAirports(area: string, month: string, file: MonthlyFile): boolean {
  if (area !== airportsCode || month < airportsEnd) return false;
  return offenceGroups.every((group) => (file.counts.get(countKey(area, month, group)) ?? 0) === 0);
}

/** A file leaves out a group in a place where it recorded none in all its months: 0, with a note. */
function offencesOf(area: string, month: string, group: OffenceGroup, file: MonthlyFile) {
  if (!file.groups.has(group) || endedAirports(area, month, file)) return null;
  return file.counts.get(countKey(area, month, group)) ?? 0;
}

function rowsOfMonth(file: MonthlyFile, month: string): MonthlyRow[] {
  const others = [airportsCode, unknownBoroughCode].filter((code) => file.areas.has(code));
  return [...boroughCodes, ...others].flatMap((area) =>
    offenceGroups.map((group) => ({
      area_code: area,
      month,
      offence_group: group,
      offences: offencesOf(area, month, group, file),
      note: noteOf(area, month, group, file),
    })),
  );
}

/** A whole file in the table's rows, whichever of its months are in use. */
export const rowsOfFile = (file: MonthlyFile): MonthlyRow[] =>
  file.months.flatMap((month) => rowsOfMonth(file, month));

/** The first month that a source is used for. */
export const firstMonthOf = (source: SourceReader<readonly MonthlyFile[]>): string =>
  monthlyEditions.find((edition) => edition.source === source)?.from ?? "";

/** @throws DataError when two files of the months in use hold the same month */
function filesByMonth(
  files: readonly MonthlyFile[],
  { from, to }: { readonly from: string; readonly to: string },
): Map<string, MonthlyFile> {
  const byMonth = new Map<string, MonthlyFile>();
  for (const file of files) {
    for (const month of file.months) {
      if (month < from || month > to) continue;
      const earlier = byMonth.get(month);
      if (earlier !== undefined) {
        throw new DataError({
          source: file.source,
          file: file.file,
          column: month.replace("-", ""),
          expected: "each month in one file",
          found: `the same month in "${earlier.file}"`,
        });
      }
      byMonth.set(month, file);
    }
  }
  return byMonth;
}

/** @throws DataError for the first month that is missing between the first and the last */
function requireEveryMonth(rows: readonly MonthlyRow[]): readonly string[] {
  const months = [...new Set(rows.map((row) => row.month))].toSorted();
  for (const [index, month] of months.entries()) {
    const before = months[index - 1];
    if (before === undefined || addMonths(before, 1) === month) continue;
    const edition = monthlyEditions.find(
      ({ from, to }) => addMonths(before, 1) >= from && addMonths(before, 1) <= to,
    );
    throw new DataError({
      source: (edition ?? monthlyEditions[0]).source.id,
      expected: `the month ${addMonths(before, 1)} after ${before}`,
      found: month,
      whatToDo:
        "A month is missing between the files: add the edition that has it, then run again.",
    });
  }
  return months;
}

function markProvisional(rows: readonly MonthlyRow[], months: readonly string[]): MonthlyRow[] {
  const latest = new Set(months.slice(-2));
  const provisional = monthlyNotes.provisional;
  return rows.map((row) => {
    if (!latest.has(row.month) || row.note?.includes(provisional) === true) return row;
    return { ...row, note: row.note === null ? provisional : `${row.note}; ${provisional}` };
  });
}

const monthOf = (row: MonthlyRow): string => row.month;

/** Of rows that stand several times, those that came last. */
function lastOfEach(rows: readonly MonthlyRow[]): MonthlyRow[] {
  const keyOf = (row: MonthlyRow) => countKey(row.area_code, row.month, row.offence_group);
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** Offences by borough, month and group, each month from one edition. */
export const makeCrimeMonthly = tableMaker({
  schema: crimeMonthly,
  sources: monthlyEditions.map(({ source }) => source),
  make: async (context) => {
    const newest: MonthlyRow[] = [];
    const earlier: MonthlyRow[] = [];
    for (const edition of monthlyEditions) {
      const all = await context.readEditions(edition.source);
      for (const [index, files] of all.entries()) {
        const rows = index === all.length - 1 ? newest : earlier;
        for (const [month, file] of filesByMonth(files, edition)) {
          rows.push(...rowsOfMonth(file, month));
        }
      }
    }
    if (newest.length === 0 && earlier.length === 0) return undefined;
    // Months that a rolling file has dropped stay as committed, or as an edition at hand has them.
    const before = keepOtherParts(context.committed(crimeMonthly), lastOfEach(earlier), monthOf);
    const rows = keepOtherParts(newest, before, monthOf);
    return markProvisional(rows, requireEveryMonth(rows));
  },
});
