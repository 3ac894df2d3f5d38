import { formatCount } from "../../src/words/numbers.ts";
import type { Chosen } from "./choose-sheet.ts";
import { isSuppressed, shownFigure } from "./figure.ts";
import { columnLetters } from "./import-error.ts";
import { ruleOfLevels } from "./level.ts";
import type { Differing } from "./once-each.ts";
import type { Observation } from "./reading.ts";
import type { Adults } from "./read-adults.ts";
import type { BoroughRow, Replaced } from "./rows.ts";

/** What was taken for what, before anything is loaded. */
export function describeChosen({ sheet, header }: Chosen): string[] {
  const where = sheet.name === undefined ? "" : `, sheet "${sheet.name}"`;
  const columns = Object.values(header.columns)
    .filter((index) => index !== undefined)
    .toSorted((a, b) => a - b);
  const used = columns.map((index) => `${columnLetters(index)} "${header.texts[index] ?? ""}"`);
  const others = header.texts.filter((text, index) => text !== "" && !columns.includes(index));
  return [
    `reading "${sheet.file}"${where}: header in row ${header.at + 1}, columns ${used.join(", ")}`,
    ...(others.length === 0 ? [] : [`columns not used: ${others.join(", ")}`]),
    `rule of levels: kept are ${ruleOfLevels}`,
  ];
}

function figures({ offenders, reoffenders, reoffences, source }: BoroughRow): string {
  const [of, who, what] = [offenders, reoffenders, reoffences].map((count) =>
    count === null ? "none" : formatCount(count),
  );
  return `offenders ${of}, reoffenders ${who}, reoffences ${what} (${source})`;
}

const shownCounts = (one: Observation): string =>
  [one.offenders, one.reoffenders, one.reoffences].map(shownFigure).join(" / ");

/** An area of the same name at another level, whose figures were left. */
export const describeDiffering = ({ kept, other }: Differing): string =>
  `left: row ${other.row}, "${other.level}" of ${other.name}, ${other.cohortText}, has ${shownCounts(other)}; kept from row ${kept.row}, "${kept.level}": ${shownCounts(kept)}`;

/** What a loaded row stands in place of. */
export function describeReplaced({ before, after }: Replaced, name: string): string {
  const cohort = `cohort to ${after.cohort_end}, ${after.cohort_length}`;
  return `replaced ${name}, ${cohort}: ${figures(before)} by ${figures(after)}`;
}

const cohortsOf = (rows: readonly BoroughRow[], isYear: boolean): number =>
  new Set(
    rows
      .filter((row) => (row.cohort_length === "3 months") !== isYear)
      .map((row) => row.cohort_end),
  ).size;

/** Where every row of the file went; the counts beneath the first add up to it. */
export function describeTally(
  { observations, tally }: Adults,
  rows: readonly BoroughRow[],
  replaced: number,
): string[] {
  const withGaps = observations.filter((one) =>
    [one.offenders, one.reoffenders, one.reoffences].some(isSuppressed),
  ).length;
  const places = new Set(rows.map((row) => row.area_code)).size;
  const lines: readonly (readonly [string, number])[] = [
    ["rows read", tally.read],
    ["  loaded", rows.length],
    ["  the same figure again, kept once", tally.repeated],
    ["  children, left", tally.children],
    ["  adults and children together, left", tally.everyone],
    ["  outside London, left", tally.outsideLondon],
    ["  regions and countries, left", tally.largerAreas],
    ["  without a place, left", tally.noPlace],
    ["  other levels, left", tally.otherLevels],
    ["  divided by sex, age and so on, left", tally.divisions],
    ["of the rows loaded, suppressed in whole or part", withGaps],
    ["of the rows loaded, in place of earlier ones", replaced],
  ];
  return [
    ...lines.map(([what, count]) => `${what}: ${formatCount(count)}`),
    `${places} places, ${cohortsOf(rows, true)} yearly and ${cohortsOf(rows, false)} three-month cohorts`,
  ];
}
