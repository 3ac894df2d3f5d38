import { fraud } from "../datasets/offence-groups.ts";
import {
  capitalise,
  formatCount,
  formatDecimal,
  formatList,
  monthsBetween,
} from "../prose/format.ts";
import { describeBreaks } from "../prose/notes.ts";
import { lastTwelve, seriesOf, type Series } from "./compare-series.ts";
import {
  periodName,
  valueOf,
  type CompareRow,
  type Measure,
  type Question,
} from "./compare-rows.ts";
import { firstAndLast } from "./rows.ts";

/** Below this a percentage says more than the counts can bear. */
const fewest = 50;

const subject = ({ groups }: Question): string => {
  if (groups.length === 0) return "crime";
  if (groups.length <= 2) return formatList(groups.map((group) => group.toLowerCase()));
  return `crime in ${String(groups.length)} offence groups`;
};

const amount = (value: number, measure: Measure): string =>
  measure === "rate" ? `${formatDecimal(value)} per 1,000` : formatCount(value);

type Clause = { readonly verb: string; readonly rest: string };

/** "fell" and "13.6% in Camden", or with the counts themselves where they are few. */
function clauseOf({ place, before, after }: Compared, measure: Measure): Clause {
  if (before === after) return { verb: "stayed the same", rest: `in ${place}` };
  const verb = after < before ? "fell" : "rose";
  if (measure !== "rate" && before < fewest) {
    return { verb, rest: `from ${formatCount(before)} to ${formatCount(after)} in ${place}` };
  }
  const percent = formatDecimal(Math.abs((100 * after) / before - 100));
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

type Compared = { readonly place: string; readonly before: number; readonly after: number };

function compared(series: readonly Series[], measure: Measure): readonly Compared[] {
  const all = series.flatMap((one) => {
    const pair = lastTwelve(one.rows, measure);
    return pair ? [{ place: one.place, ...pair }] : [];
  });
  return all.length === series.length ? all : [];
}

/** What the picked months add up to, where there is no year before to set the latest against. */
function plainTitle(series: readonly Series[], question: Question): string {
  const { measure } = question;
  const figures = series.map(({ place, rows }) => {
    const known = rows.map((row) => valueOf(row, measure)).filter((value) => value !== null);
    const figure =
      measure === "month" ? known.reduce((sum, value) => sum + value, 0) : known.at(-1);
    return known.length === 0 || figure === undefined
      ? `no figures for ${place}`
      : `${amount(figure, measure)} in ${place}`;
  });
  const when = firstAndLast(series.flatMap((one) => one.rows));
  const period =
    measure === "month" && when.first.month !== when.last.month
      ? `${periodName(when.first.month, measure)} to ${periodName(when.last.month, measure)}`
      : periodName(when.last.month, measure);
  const what = `Recorded ${subject(question)}, ${measure === "rolling-year" ? "12 months to " : ""}${period}`;
  return figures.length > 3
    ? `${what}: ${String(figures.length)} places`
    : `${what}: ${formatList(figures)}`;
}

/** The latest year against the one before, in each place, or else the figures themselves. */
export function titleOf(rows: readonly CompareRow[], question: Question): string {
  const { measure } = question;
  const series = seriesOf(rows);
  const pairs = compared(series, measure);
  const isFraud = question.groups.length === 1 && question.groups[0] === fraud;
  if (pairs.length === 0 || isFraud) return plainTitle(series, question);
  const last = firstAndLast(series[0]?.rows ?? []).last.month;
  const when =
    measure === "rate"
      ? `in ${periodName(last, measure)}`
      : `in the 12 months to ${periodName(last, measure)}`;
  const what = `Recorded ${subject(question)}${measure === "rate" ? " per resident" : ""}`;
  if (pairs.length <= 3) {
    return `${what} ${joinClauses(pairs.map((pair) => clauseOf(pair, measure)))} ${when}`;
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

const measureNames: Record<Measure, string> = {
  month: "Offences a month",
  "rolling-year": "Offences in rolling 12 months",
  rate: "Offences per 1,000 residents, financial years",
};

/** Measure, groups, period; the places stand at their lines. */
export function subtitleOf(rows: readonly CompareRow[], { groups, measure }: Question): string {
  const { first, last } = firstAndLast(rows);
  const which =
    groups.length === 0
      ? "all offence groups"
      : formatList(groups.map((group) => group.toLowerCase()));
  const period =
    first.month === last.month
      ? periodName(last.month, measure)
      : `${periodName(first.month, measure)} to ${periodName(last.month, measure)}`;
  return `${measureNames[measure]}: ${which}, ${period}`;
}

export function altText(rows: readonly CompareRow[], question: Question): string {
  const { measure } = question;
  const lines = seriesOf(rows).map(({ place, rows: own }) => {
    const known = own.flatMap((row) => {
      const value = valueOf(row, measure);
      return value === null ? [] : [{ month: row.month, value }];
    });
    if (known.length === 0) return `${place}: no figures`;
    const { first, last } = firstAndLast(known);
    const high = known.reduce((a, b) => (b.value > a.value ? b : a));
    const low = known.reduce((a, b) => (b.value < a.value ? b : a));
    const at = (point: { month: string; value: number }): string =>
      `${amount(point.value, measure)} in ${periodName(point.month, measure)}`;
    return `${place}: from ${at(first)} to ${at(last)}, highest ${at(high)}, lowest ${at(low)}`;
  });
  return `Line chart. ${subtitleOf(rows, question)}. ${lines.join(". ")}.`;
}

const isProvisional = (row: CompareRow): boolean => row.break_label === "provisional";

/** What each dotted line means, once, in order of time. */
export function breaksOf(rows: readonly CompareRow[], { measure }: Question): readonly string[] {
  const dotted = rows
    .filter((row) => row.break_reason !== null && !isProvisional(row))
    .toSorted((a, b) => a.month.localeCompare(b.month));
  return [...new Set(describeBreaks(dotted, (row) => periodName(row.month, measure)))];
}

/** Months without a figure, or whose sum lacks a group, with the reason that the table gives. */
function missingNotes(rows: readonly CompareRow[], measure: Measure): readonly string[] {
  const lacking = rows.filter((row) => row.note !== null);
  if (lacking.length === 0) return [];
  const months = lacking.map((row) => row.month).toSorted();
  const { first, last } = firstAndLast(months);
  const span =
    first === last
      ? periodName(first, measure)
      : `${periodName(first, measure)} to ${periodName(last, measure)}`;
  const reason = capitalise((lacking[0]?.note ?? "").replace(/^\[\w\] /, ""));
  const effect = lacking.every((row) => row.offences === null)
    ? "there is no figure, which is not a zero"
    : "the sum is of the other groups";
  return [`${span}: ${effect}. ${reason}.`];
}

/** Which breaks the change in the title crosses, where there is such a change. */
function crossingNote(rows: readonly CompareRow[], { measure }: Question): string {
  if (compared(seriesOf(rows), measure).length === 0) return "";
  const latest = firstAndLast(rows).last.month;
  const crossed = rows.flatMap((row) =>
    row.break_label !== null && !isProvisional(row) && monthsBetween(latest, row.month) < 23
      ? [`${row.break_label} (${periodName(row.month, measure)})`]
      : [],
  );
  return crossed.length === 0
    ? ""
    : `The latest year and the one before it are not counted quite alike: ${formatList([...new Set(crossed)])}.`;
}

/** Everything to know before a figure is quoted. */
export function notesOf(rows: readonly CompareRow[], question: Question): readonly string[] {
  const { areas, groups, measure } = question;
  return [
    groups.includes(fraud)
      ? "Fraud has been counted nationally, not by the force, since February 2013: never read this as a fall in fraud."
      : "",
    crossingNote(rows, question),
    rows.find(isProvisional)?.break_reason ?? "",
    ...missingNotes(rows, measure),
    areas.includes("E23000001")
      ? "London as a whole is what the Metropolitan Police recorded: 32 boroughs, the airports, and offences whose borough is not known. The City of London has its own force."
      : "",
    measure === "rate"
      ? "Residents are those of the middle of the year that the financial year begins in; the latest years use mid-2024. Many people who are in a borough do not live there."
      : "",
  ].filter((note) => note !== "");
}
