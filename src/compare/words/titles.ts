import { percentChange } from "../../stats/change.ts";
import { fraud, olderFraud } from "../../datasets/crime/offence-groups.ts";
import { formatList } from "../../words/lists.ts";
import { formatCount, formatDecimal, formatUpOrDown } from "../../words/numbers.ts";
import { middleHalf } from "../../stats/quantile.ts";
import { fitsScale, rangeRows } from "../drawing/dots.ts";
import { writeShort } from "../measure.ts";
import { namePeriod, writePeriod } from "../choosing/periods.ts";
import type { Question } from "../question.ts";
import { isKnown, type CompareRow } from "../rows.ts";
import { lackOfAll, startsFromNothing } from "./lack.ts";
import { tellMany } from "./many-figures.ts";
import {
  figureAt,
  knownAt,
  lastShared,
  lastTwelve,
  pickedRows,
  pickedSeries,
  type Series,
} from "../drawing/series.ts";

/** Below this a percentage says more than the counts can bear. */
const fewest = 50;

/** More places than this are counted, not named. */
const mostNamed = 3;

const offencesOf = (groups: readonly string[]): string => {
  if (groups.length === 0) return "crime";
  if (groups.length <= 2) return formatList(groups.map((group) => group.toLowerCase()));
  return `crime in ${String(groups.length)} offence groups`;
};

/** "Recorded theft", "Proven reoffending of adults" */
export const subjectOf = ({ measure, groups }: Question): string =>
  measure.takesGroups ? `Recorded ${offencesOf(groups)}` : measure.subject;

type Compared = { readonly place: string; readonly before: number; readonly after: number };
type Clause = { readonly verb: string; readonly rest: string };

/** "fell" and "13.6% in Camden", or with the counts themselves where they are few. */
function clauseOf({ place, before, after }: Compared, isCount: boolean): Clause {
  if (before === after) return { verb: "stayed the same", rest: `in ${place}` };
  const verb = after < before ? "fell" : "rose";
  if (isCount && before < fewest) {
    return { verb, rest: `from ${formatCount(before)} to ${formatCount(after)} in ${place}` };
  }
  const percent = formatDecimal(Math.abs(percentChange(before, after)));
  return percent === "0.0"
    ? { verb: "hardly changed", rest: `in ${place}` }
    : { verb, rest: `${percent}% in ${place}` };
}

/** "fell 13.6% in Camden and 3.3% in Hackney, and rose 1.7% in Lambeth" */
function joinClauses(clauses: readonly Clause[]): string {
  const groups = [...Map.groupBy(clauses, ({ verb }) => verb)];
  const joined = groups.map(([verb, own]) => `${verb} ${formatList(own.map(({ rest }) => rest))}`);
  return joined.join(groups.length === clauses.length ? " and " : ", and ");
}

/** The latest 12 months and those before, of every place, or of none where one lacks them. */
export function compared(rows: readonly CompareRow[], question: Question): readonly Compared[] {
  const { measure, groups, scale } = question;
  const isFraud = (groups.length === 1 && groups[0] === fraud) || measure.part === olderFraud;
  const isCrime = measure.question === "crime" || measure.question === "crime-yearly";
  if (!isCrime || isFraud || scale === "index") return [];
  const series = pickedSeries(rows, question);
  const all = series.flatMap((one) => {
    const pair = lastTwelve(one.rows, measure.kind);
    return pair ? [{ place: one.place, ...pair }] : [];
  });
  return all.length === series.length ? all : [];
}

/** "Recorded theft fell 13.6% in Camden and rose 2.0% in Hackney in the 12 months to June 2026" */
function changeTitle(pairs: readonly Compared[], last: string, question: Question): string {
  const { measure, scale } = question;
  const yearly = measure.kind === "month" ? "rolling" : measure.kind;
  const when = `in ${namePeriod(yearly, last)}`;
  const what = `${subjectOf(question)}${scale === "rate" ? " per resident" : ""}`;
  if (pairs.length <= mostNamed) {
    return `${what} ${joinClauses(pairs.map((pair) => clauseOf(pair, scale === "count")))} ${when}`;
  }
  const fell = pairs.filter((pair) => pair.after < pair.before).length;
  const rose = pairs.filter((pair) => pair.after > pair.before).length;
  const all = `all ${String(pairs.length)}`;
  if (fell === pairs.length) return `${what} fell in ${all} places ${when}`;
  if (rose === pairs.length) return `${what} rose in ${all} places ${when}`;
  const counted = [
    fell > 0 ? `fell in ${String(fell)}` : "",
    rose > 0 ? `rose in ${String(rose)}` : "",
  ].filter((text) => text !== "");
  return `${what} ${formatList(counted) || "stayed the same in all"} of ${String(pairs.length)} places ${when}`;
}

/** "per 100,000 aged 10 to 17", where neither the subject nor the figure says it. */
function unitOf({ measure, scale }: Question): string {
  if (scale === "rate") return ", per 1,000 residents";
  return scale === "published" && measure.unit.name.startsWith("per ")
    ? `, ${measure.unit.name}`
    : "";
}

/** Places by name, or how many they are where they are many. */
const namesOf = (places: readonly string[]): string =>
  places.length <= mostNamed ? formatList(places) : `${String(places.length)} places`;

/** Why places have no figure in the last period: they may have had some before. */
const lackAt = (series: readonly Series[]): string =>
  series.every(startsFromNothing)
    ? lackOfAll(series, namesOf)
    : `no figure for ${namesOf(series.map(({ place }) => place))}`;

type Figure = { readonly place: string; readonly value: number | null };

/** "184.0 in Camden and 123.7 in Hackney; no figure for City of London" */
function listFigures(figures: readonly Figure[], { measure, scale }: Question): string {
  const known = figures.flatMap(({ place, value }) =>
    value === null ? [] : [`${writeShort(measure, scale, value)} in ${place}`],
  );
  const unknown = figures.flatMap(({ place, value }) => (value === null ? [place] : []));
  const lacking = unknown.length === 0 ? [] : [`no figure for ${namesOf(unknown)}`];
  return [...(known.length === 0 ? [] : [formatList(known)]), ...lacking].join("; ");
}

/** The latest figures that can stand side by side. */
function figuresTitle(series: readonly Series[], question: Question): string {
  const { measure, scale } = question;
  const last = lastShared(series);
  const what = subjectOf(question);
  if (last === undefined) {
    return `${what}: ${lackOfAll(series, namesOf)}`;
  }
  const when = `${what} in ${namePeriod(measure.kind, last)}${unitOf(question)}`;
  const figures = series.map((one): Figure => ({
    place: one.place,
    value: figureAt(one, last)?.value ?? null,
  }));
  const values = figures.flatMap(({ value }) => value ?? []);
  if (values.length <= mostNamed) return `${when}: ${listFigures(figures, question)}`;
  const told = tellMany(knownAt(series, last), (value) => writeShort(measure, scale, value));
  return `${when}: ${formatList(told.map(({ figure, where }) => `${figure} in ${where}`))}`;
}

/** What the months picked add up to, where there is no year before to set the latest against. */
function sumTitle(series: readonly Series[], question: Question): string | undefined {
  const all = series.map(({ place, rows }) => ({ place, known: rows.filter(isKnown), rows }));
  const periods = [...new Set(all.flatMap(({ rows }) => rows.map((row) => row.period)))].toSorted();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  if (series.length > mostNamed) return undefined;
  const sums = all.map(({ place, known }) =>
    known.length === 0
      ? `no figures for ${place}`
      : `${formatCount(known.reduce((total, row) => total + row.value, 0))} in ${place}`,
  );
  const { kind } = question.measure;
  return `${subjectOf(question)}, ${writePeriod(kind, first)} to ${writePeriod(kind, last)}: ${formatList(sums)}`;
}

/** How far each place has moved from where its index starts. */
function indexTitle(series: readonly Series[], question: Question): string {
  const { kind } = question.measure;
  const last = lastShared(series);
  const begun = series.filter((one) => !startsFromNothing(one));
  const starts = new Set(begun.map(({ rows }) => rows.find(isKnown)?.period));
  const [first] = starts;
  if (last === undefined || first === undefined || starts.size > 1 || first === last) {
    return figuresTitle(series, question);
  }
  const when = `${subjectOf(question)} in ${namePeriod(kind, last)} against ${namePeriod(kind, first)}`;
  const moves = series.flatMap((one) => {
    const row = figureAt(one, last);
    return row ? [{ place: one.place, value: row.value }] : [];
  });
  const without = series.filter((one) => !figureAt(one, last));
  const lack = without.length === 0 ? "" : `; ${lackAt(without)}`;
  if (moves.length <= mostNamed) {
    const written = moves.map(({ place, value }) => `${formatUpOrDown(value - 100)} in ${place}`);
    return `${when}: ${formatList(written)}${lack}`;
  }
  const up = moves.filter(({ value }) => value > 100).length;
  return up === moves.length
    ? `${when}: up in all ${String(up)} places${lack}`
    : `${when}: up in ${String(up)} of ${String(moves.length)} places${lack}`;
}

/** "32 authorities", "9 regions", "one authority" */
export function nameRange(rows: readonly CompareRow[], question: Question): string {
  const range = rangeRows(rows, question);
  const areRegions = question.range.every((code) => code.startsWith("E12"));
  const [one, many] = areRegions ? ["region", "regions"] : ["authority", "authorities"];
  return range.length === 1 ? `one ${one}` : `${String(range.length)} ${many}`;
}

/**
 * "3.1 to 18.2 in the middle half of the 32 authorities": the ends of the range would rest on one
 * small place each. One or two are no range.
 */
export function sayMiddle(rows: readonly CompareRow[], question: Question): string {
  const { measure, scale } = question;
  const middle = middleHalf(rangeRows(rows, question).map((row) => row.value));
  if (!middle) return "";
  const ends = [middle.lower, middle.upper].map((value) => writeShort(measure, scale, value));
  return `; ${ends.join(" to ")} in the middle half of the ${nameRange(rows, question)}`;
}

/** The places picked, and how far the range reaches on both sides. */
function dotsTitle(rows: readonly CompareRow[], question: Question): string {
  const { measure, to } = question;
  const picked = pickedRows(rows, question);
  const shown = picked.filter((row) => fitsScale(row, question) || picked.length === 1);
  const named = listFigures(
    (shown.length > 0 ? shown : picked)
      .slice(0, mostNamed)
      .map((row) => ({ place: row.area_name, value: row.value })),
    question,
  );
  const what = `${subjectOf(question)} in ${namePeriod(measure.kind, to)}${unitOf(question)}`;
  return `${what}: ${named}${sayMiddle(rows, question)}`;
}

/** What an answer shows, computed from its rows. */
export function titleOf(rows: readonly CompareRow[], question: Question): string {
  const { measure, scale, view } = question;
  if (view === "dots") return dotsTitle(rows, question);
  const series = pickedSeries(rows, question);
  const pairs = compared(rows, question);
  if (pairs.length > 0) {
    const last = series[0]?.rows.at(-1)?.period ?? question.to;
    return changeTitle(pairs, last, question);
  }
  if (scale === "index") return indexTitle(series, question);
  const sums = measure.kind === "month" ? sumTitle(series, question) : undefined;
  return sums ?? figuresTitle(series, question);
}
