import { jointAuthority } from "../../src/datasets/areas/codes.ts";
import { authorityCodes, authorityNames } from "../sources/areas/borough-codes.ts";
import { ImportError } from "./import-error.ts";
import type { BoroughRow } from "./rows.ts";
import { yearOf } from "../../src/words/periods.ts";

/** What a file of the publisher's has not, each in words that name it; empty for a whole one. */
export type Missing = {
  readonly authorities: readonly string[];
  /** Authorities that only some cohorts have, and years between the first and the last. */
  readonly cohorts: readonly string[];
  /** Rows that the table has already. */
  readonly committed: readonly string[];
};

const nameOf = (code: string): string => authorityNames[authorityCodes.indexOf(code)] ?? code;

/** The publisher counts two authorities as one. */
const membersOf = (code: string): readonly string[] =>
  code === jointAuthority.code ? jointAuthority.members : [code];

const cohortOf = ({ cohort_end: end, cohort_length: length }: BoroughRow): string =>
  `cohort to ${end}, ${length}`;

const placesOf = (rows: readonly BoroughRow[]): Set<string> =>
  new Set(rows.flatMap((row) => membersOf(row.area_code)));

function absentYears(rows: readonly BoroughRow[]): string[] {
  const years = [
    ...new Set(
      rows.filter((row) => row.cohort_length !== "3 months").map((row) => yearOf(row.cohort_end)),
    ),
  ].toSorted((a, b) => a - b);
  const [first = 0] = years;
  return Array.from({ length: (years.at(-1) ?? first) - first }, (_, index) => first + index)
    .filter((year) => !years.includes(year))
    .map((year) => `cohort to ${year}-03: no authority`);
}

/** Compares loaded rows with London's 33 authorities in each cohort, and with the committed rows. */
export function findMissing(
  loaded: readonly BoroughRow[],
  committed: readonly BoroughRow[],
): Missing {
  const there = placesOf(loaded);
  const absent = authorityCodes.filter((code) => !there.has(code));
  const cohorts = [...Map.groupBy(loaded, cohortOf)].flatMap(([cohort, rows]) => {
    const own = placesOf(rows);
    const gaps = authorityCodes.filter((code) => there.has(code) && !own.has(code));
    return gaps.length === 0 ? [] : [`${cohort}: ${gaps.map(nameOf).join(", ")}`];
  });
  const has = new Set(
    loaded.flatMap((row) => membersOf(row.area_code).map((code) => code + cohortOf(row))),
  );
  const lost = committed.filter(
    (row) => !membersOf(row.area_code).every((code) => has.has(code + cohortOf(row))),
  );
  return {
    authorities: absent.map(nameOf),
    cohorts: [...cohorts, ...absentYears(loaded)],
    committed: lost.map((row) => `${nameOf(row.area_code)}, ${cohortOf(row)}`),
  };
}

/** Lines that name every authority and cohort that a file did not bring. */
export function describeMissing({ authorities, cohorts, committed }: Missing): string[] {
  return [
    ...(authorities.length === 0 ? [] : [`authorities not in the file: ${authorities.join(", ")}`]),
    ...cohorts.map((cohort) => `not in the file, ${cohort}`),
    ...committed.map((row) => `not in the file, but in the table: ${row}`),
  ];
}

/**
 * Refuses a file with fewer authorities or cohorts than it should have, or than the table has already.
 *
 * @throws ImportError that names all of them
 */
export function requireWhole(file: string, missing: Missing): void {
  const lines = describeMissing(missing);
  if (lines.length === 0) return;
  throw new ImportError({
    file,
    expected: "adults of London's 33 authorities in every cohort, and all that the table has",
    found: `fewer:\n    ${lines.join("\n    ")}`,
    whatToDo:
      'The file may be cut off: take it again from the publisher. If the publisher has no more, say so: npm run import:moj-geographic -- FILE --accept "reason".',
  });
}
