import { fraudLeft } from "../../datasets/crime/counting-changes.ts";
import { fraud } from "../../datasets/crime/offence-groups.ts";
import { capitalise, formatList } from "../../words/lists.ts";
import { formatMonth, monthsBetween } from "../../words/periods.ts";
import { firstAndLast } from "../../charts/rows.ts";
import { fitsScale } from "../drawing/dots.ts";
import { measureNotes } from "./measure-notes.ts";
import { isMonthly, writePeriod } from "../choosing/periods.ts";
import type { Facts, Question } from "../question.ts";
import { revisedNotes } from "./revised.ts";
import { breaksOfRows, isProvisional } from "./row-breaks.ts";
import { isKnown, type CompareRow } from "../rows.ts";
import { pickedSeries, runsOf, seriesOf } from "../drawing/series.ts";
import { compared } from "./titles.ts";
import { standsOnZero, valuesOf } from "../drawing/value-axis.ts";

/** What each dotted line means, once, in order of time. */
export const breaksOf = (
  rows: readonly CompareRow[],
  { measure: { kind } }: Question,
): readonly string[] =>
  breaksOfRows(rows).map(({ period, reason }) => `${writePeriod(kind, period)}: ${reason}`);

/** "[x] not published; [u] of a year of the pandemic" -> "not published" */
const reasonOf = (note: string): string => (note.split(";")[0] ?? note).replace(/^\[\w\] /, "");

/** Periods of a place without a figure, or whose sum lacks a group, with the reason of the table. */
function missingNotes(rows: readonly CompareRow[], question: Question): readonly string[] {
  const { measure } = question;
  // A note beside a figure is about a sum that lacks a part; other tables note much that is no lack.
  const lacking = rows.filter((row) =>
    measure.question === "crime" ? row.note !== null : row.value === null,
  );
  const byReason = Map.groupBy(lacking, (row) =>
    row.note === null ? "not in the table" : reasonOf(row.note),
  );
  return [...byReason].map(([reason, own]) => {
    const periods = [...new Set(own.map((row) => row.period))].toSorted();
    const { first, last } = firstAndLast(periods);
    const names = [first, last].map((period) => writePeriod(measure.kind, period));
    const span = first === last ? names[0] : names.join(" to ");
    const places = [...new Set(own.map((row) => row.area_name))];
    const everyone = places.length === seriesOf(rows).length;
    const who =
      everyone && places.length > 1
        ? ""
        : ` (${places.length > 4 ? `${String(places.length)} places` : formatList(places)})`;
    const effect = own.every((row) => row.value === null)
      ? "there is no figure, which is not a zero"
      : "the sum is of the other groups";
    return `${String(span)}${who}: ${effect}. ${capitalise(reason)}.`;
  });
}

/** Places picked of which the period holds no row at all. */
function absentNote(rows: readonly CompareRow[], question: Question): string {
  const absent = pickedSeries(rows, question).filter(({ rows: own }) => own.length === 0);
  return absent.length === 0
    ? ""
    : `No figures in this period, which is not a zero: ${formatList(absent.map(({ place }) => place))}.`;
}

/** Years between two figures of a place that no row is about: the line is broken there. */
function gapNotes(rows: readonly CompareRow[], question: Question): readonly string[] {
  const { kind } = question.measure;
  if (question.view === "dots") return [];
  return pickedSeries(rows, question).flatMap(({ place, rows: own }) => {
    if (own.some((row) => row.value === null)) return [];
    const [before, after] = runsOf(own, kind);
    const [from, to] = [before?.at(-1)?.period, after?.[0]?.period];
    return from === undefined || to === undefined
      ? []
      : [
          `There are no figures of ${place} between ${writePeriod(kind, from)} and ${writePeriod(kind, to)}: the line is broken there.`,
        ];
  });
}

/** Breaks that fall between the figures which are set against each other. */
export function crossedBreaks(
  rows: readonly CompareRow[],
  { measure: { kind } }: Question,
  isBetween: (period: string) => boolean,
): readonly string[] {
  return breaksOfRows(rows)
    .filter(({ period }) => isBetween(period))
    .map(({ period, label }) => `${label} (${writePeriod(kind, period)})`);
}

/** Which breaks the change in the title crosses, where there is such a change. */
function crossingNote(rows: readonly CompareRow[], question: Question): string {
  const { kind } = question.measure;
  if (compared(rows, question).length === 0) return "";
  const { first, last } = firstAndLast(rows.map((row) => row.period).toSorted());
  const crossed = crossedBreaks(rows, question, (period) =>
    isMonthly(kind) ? monthsBetween(last, period) < 23 : period === last && period !== first,
  );
  return crossed.length === 0
    ? ""
    : `The latest year and the one before it are not counted quite alike: ${formatList(crossed)}.`;
}

/** What an index leaves unsaid: where each place starts, and the breaks that it runs across. */
function indexNotes(rows: readonly CompareRow[], question: Question): readonly string[] {
  if (question.scale !== "index") return [];
  const { kind } = question.measure;
  const { first } = firstAndLast(rows.map((row) => row.period).toSorted());
  const crossed = crossedBreaks(rows, question, (period) => period > first);
  const later = pickedSeries(rows, question).flatMap(({ place, rows: own }) => {
    const start = own.find(isKnown)?.period;
    return start === undefined || start === first ? [] : [`${place} (${writePeriod(kind, start)})`];
  });
  return [
    crossed.length === 0
      ? ""
      : `The index runs across changes in counting: ${formatList(crossed)}. Part of what it shows is not crime but counting.`,
    later.length === 0 ? "" : `Starts at the first figure that there is: ${formatList(later)}.`,
  ];
}

/** Where one place sets the scale and all others lie flat, how to see them. */
function scaleNotes(rows: readonly CompareRow[], question: Question): readonly string[] {
  const { measure, view, scale, areas } = question;
  if (view === "dots") {
    const left = rows.filter((row) => areas.includes(row.area_code) && !fitsScale(row, question));
    return left.length === 0
      ? []
      : [
          `${formatList(left.map((row) => row.area_name))} would set the scale by its size, so the figure stands there without a dot.`,
        ];
  }
  const tops = seriesOf(rows)
    .map(({ rows: own }) => Math.max(0, ...valuesOf(own)))
    .toSorted((a, b) => a - b);
  const middle = tops[Math.floor((tops.length - 1) / 2)] ?? 0;
  const isFlat = scale === "count" && standsOnZero(question) && (tops.at(-1) ?? 0) > 8 * middle;
  const others = measure.scales.includes("rate")
    ? "per 1,000 residents or as an index"
    : "as an index";
  return isFlat && tops.length > 1
    ? [`The largest place sets the scale: ${others} the others can be seen too.`]
    : [];
}

/** Everything to know before a figure is quoted. */
export function notesOf(
  rows: readonly CompareRow[],
  question: Question,
  facts: Facts,
): readonly string[] {
  const picked = rows.filter((row) => question.areas.includes(row.area_code));
  return [
    question.groups.includes(fraud)
      ? `Fraud has been counted nationally, not by the force, since ${formatMonth(fraudLeft)}: never read this as a fall in fraud.`
      : "",
    ...indexNotes(rows, question),
    crossingNote(rows, question),
    rows.find(isProvisional)?.break_reason ?? "",
    ...revisedNotes(rows, question, facts.revised),
    ...missingNotes(question.view === "dots" ? picked : rows, question),
    absentNote(rows, question),
    ...gapNotes(rows, question),
    ...scaleNotes(rows, question),
    ...measureNotes(rows, question, facts),
  ].filter((note) => note !== "");
}
