import { fraudLeft } from "../../datasets/crime/counting-changes.ts";
import { fraud } from "../../datasets/crime/offence-groups.ts";
import { population } from "../../datasets/sources/lists.ts";
import { capitalise, formatList } from "../../words/lists.ts";
import { formatDecimal } from "../../words/numbers.ts";
import { sourceLine } from "../../words/source-line.ts";
import { writeShort, type QuestionName, type Saying } from "../measure.ts";
import { crossedBreaks } from "./notes.ts";
import { formatMonth } from "../../words/periods.ts";
import { namePeriod } from "../choosing/periods.ts";
import type { Question } from "../question.ts";
import { isKnown, type CompareRow } from "../rows.ts";
import { figureAt, knownAt, lastShared, pickedSeries, type Series } from "../drawing/series.ts";
import { lackOfAll, startsFromNothing } from "./lack.ts";
import { tellMany } from "./many-figures.ts";
import { sayMiddle, subjectOf } from "./titles.ts";

/** More places than this are told by their middle half. */
const mostNamed = 6;

/** "offences of theft", "offences of crime in 3 groups" */
const offencesSaid = (groups: readonly string[]): string => {
  if (groups.length === 0) return "offences";
  return groups.length <= 2
    ? `offences of ${formatList(groups.map((group) => group.toLowerCase()))}`
    : `offences in ${String(groups.length)} offence groups`;
};

function sayingOf(question: Question): Saying {
  const { measure, scale, groups } = question;
  if (scale === "index") {
    const subject = subjectOf(question).toLowerCase();
    return { before: `the index of ${subject} stood at`, after: "", tail: "" };
  }
  const { says } = measure;
  const what = measure.takesGroups ? offencesSaid(groups) : says.after;
  return { ...says, after: scale === "rate" ? `${what} per 1,000 residents` : what };
}

function writeWithInterval(
  row: CompareRow & { readonly value: number },
  question: Question,
): string {
  const figure = writeShort(question.measure, question.scale, row.value);
  return row.lower === null || row.upper === null
    ? figure
    : `${figure} (95% interval ${formatDecimal(row.lower)} to ${formatDecimal(row.upper)})`;
}

/** "police recorded 28,112 offences of theft in Camden and 13,201 in Hackney" */
function sayFigures(series: readonly Series[], period: string, question: Question): string {
  const { before, after, tail } = sayingOf(question);
  const known = series.flatMap((one) => {
    const row = figureAt(one, period);
    return row ? [{ place: one.place, figure: writeWithInterval(row, question) }] : [];
  });
  const places = known.map(({ place, figure }, index) =>
    [figure, index === 0 ? after : "", "in", place].filter((part) => part !== "").join(" "),
  );
  return [before, formatList(places), tail].filter((part) => part !== "").join(" ");
}

/** The figures of many places, told by their middle half. */
function sayRange(series: readonly Series[], period: string, question: Question): string {
  const { measure, scale } = question;
  const { before, after, tail } = sayingOf(question);
  const told = tellMany(knownAt(series, period), (value) => writeShort(measure, scale, value));
  const figures = told.map(({ figure, where }, index) =>
    [figure, index === 0 ? after : "", "in", where].filter((part) => part !== "").join(" "),
  );
  return [before, formatList(figures), tail].filter((part) => part !== "").join(" ");
}

/** "there are no figures for Barnet", "there is no index for Camden, whose first figure is 0" */
const sayLack = (series: readonly Series[]): string =>
  `there ${series.every(startsFromNothing) ? "is" : "are"} ${lackOfAll(series)}`;

/** What must be said in one breath with a figure, where the whole notes do not go along. */
const cautions: Partial<Record<QuestionName, string>> = {
  reoffending:
    "A year is the sum of four quarters, in which one person can count up to four times.",
  "reoffences-each":
    "A year is the sum of four quarters, in which one person can count up to four times.",
  children: "Only rates are published, without counts, so nobody can tell chance from change.",
  "first-time-entrants":
    "Only rates are published, without counts, so nobody can tell chance from change.",
};

function cautionOf(rows: readonly CompareRow[], question: Question, first: string): string {
  const crossed = crossedBreaks(rows, question, (period) => period > first);
  const parts = [
    question.groups.includes(fraud)
      ? `Fraud has been counted nationally since ${formatMonth(fraudLeft)}: this is no fall in fraud.`
      : "",
    crossed.length === 0 ? "" : `Counting changed in between: ${formatList(crossed)}.`,
    rows.find((row) => row.break_label === "provisional")?.break_reason ?? "",
    cautions[question.measure.question] ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/**
 * An answer as plain sentences that can stand by themselves: figures, period, what to be careful of,
 * source and address.
 *
 * @param address where the answer can be seen, whole
 */
export function sentenceOf(
  rows: readonly CompareRow[],
  question: Question,
  address: string,
): string {
  const { measure, scale, view } = question;
  const series = pickedSeries(rows, question);
  const last = lastShared(series);
  const sources = scale === "rate" ? [...measure.sources, population] : measure.sources;
  const close = `${sourceLine(sources)} London reoffending data, ${address}`;
  if (last === undefined) {
    return `${subjectOf(question)}: ${sayLack(series)}. ${close}`;
  }
  const known = series.filter((one) => figureAt(one, last));
  const say = known.length > mostNamed ? sayRange : sayFigures;
  const fromNothing = series.filter(startsFromNothing);
  const lack = fromNothing.length === 0 ? "" : `; ${sayLack(fromNothing)}`;
  const opening = `In ${namePeriod(measure.kind, last)}, ${say(series, last, question)}${lack}`;
  if (view === "dots") return `${opening}${sayMiddle(rows, question)}. ${close}`;
  const first = rows.find(isKnown)?.period ?? last;
  const base = scale === "index" ? ` (${namePeriod(measure.kind, first)} = 100)` : "";
  const earlier = series.map((one) => figureAt(one, first));
  const before =
    first === last || scale === "index" || series.length > mostNamed || earlier.includes(undefined)
      ? ""
      : `; in ${namePeriod(measure.kind, first)} ${earlier.length === 1 ? "it was" : "they were"} ${formatList(
          earlier.flatMap((row) => (row ? [writeShort(measure, scale, row.value)] : [])),
        )}`;
  const caution = cautionOf(rows, question, first);
  return [`${capitalise(opening)}${base}${before}.`, caution, close]
    .filter((part) => part !== "")
    .join(" ");
}
