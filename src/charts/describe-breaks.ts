import { formatList } from "../words/lists.ts";
import { inWords } from "../words/numbers.ts";

type WithBreak = { readonly break_label: string | null; readonly break_reason: string | null };

type Labelled = Pick<WithBreak, "break_label">;

/** What each dotted line means, in words: "February 2013: …". */
export function describeBreaks<R extends WithBreak>(
  rows: readonly R[],
  when: (row: R) => string,
): readonly string[] {
  return rows.flatMap((row) =>
    row.break_reason === null ? [] : [`${when(row)}: ${row.break_reason}`],
  );
}

/**
 * How often counting changed inside a series whose title sets its end beside its beginning: a sentence
 * for the subtitle with a space before it, or nothing.
 */
export function sayBreaksBetween(rows: readonly Labelled[]): string {
  const count = rows.slice(1).filter(({ break_label: label }) => label !== null).length;
  const times = count === 1 ? "once" : count === 2 ? "twice" : `${inWords(count)} times`;
  return count === 0 ? "" : ` Counting changed ${times} in between.`;
}

/** Before the period that begins a break: "2016-17: …", "March 2025: …". */
const nextBreak = / (?=(?:\d{4}-\d{2}|[A-Z][a-z]+ \d{4}): )/;

/**
 * What lies between periods that are set beside each other, where no drawn line can say it: a note on
 * all, then one a break, each once. A reason that holds several begins each with its period.
 */
export function describeBreaksBetween(rows: readonly WithBreak[]): readonly string[] {
  const reasons = rows.flatMap(({ break_reason: reason }) => reason?.split(nextBreak) ?? []);
  return reasons.length === 0
    ? []
    : ["Part of a change can come from counting, which changed in between.", ...new Set(reasons)];
}

/** How a row of several series is named: its period in order and in words, and its series. */
type InSeries<R> = {
  readonly period: (row: R) => string;
  readonly when: (row: R) => string;
  readonly series: (row: R) => string;
};

/** The words that all labels begin with, up to a comma: "new system" of "new system, drugs recounted". */
function sharedLabel(labels: readonly string[]): string | undefined {
  const [first = ""] = labels.map((label) => label.split(", ")[0]);
  return labels.every((label) => label === first || label.startsWith(`${first}, `))
    ? first
    : undefined;
}

/** A line of the key to the breaks of small drawings, and the period that it is of. */
export type KeyLine = { readonly period: string; readonly words: string };

/**
 * The key to the numbered lines of small drawings that share their numbers, in order of time: "sexual
 * offences checked and recording checked (theft), January 2014". What stands at the first period parts
 * nothing that is drawn, so it has no line.
 */
export function keyOfPanels<R extends Labelled>(
  rows: readonly R[],
  { period, when, series }: InSeries<R>,
): readonly KeyLine[] {
  const all = new Set(rows.map(series)).size;
  const [first] = rows.map(period).toSorted();
  const broken = rows.filter((row) => row.break_label !== null && period(row) !== first);
  const periods = [...Map.groupBy(broken, period)].toSorted(([a], [b]) => a.localeCompare(b));
  return periods.map(([at, own]) => {
    const labels = Map.groupBy(own, (row) => row.break_label ?? "");
    const shared = own.length === all ? sharedLabel([...labels.keys()]) : undefined;
    const named = [...labels].map(([label, some]) => {
      // A label that names what it is of says it once.
      const names = some.map(series).filter((name) => !label.includes(name.split(" ")[0] ?? name));
      return names.length === 0 || some.length === all ? label : `${label} (${formatList(names)})`;
    });
    const words = `${shared ?? formatList(named)}, ${own.slice(0, 1).map(when).join("")}`;
    return { period: at, words };
  });
}

/**
 * The same of several series, in order of time: what all of them share once, then what is of some,
 * with their names. Where a row has both, the shared text comes first.
 */
export function describeBreaksOfSeries<R extends WithBreak>(
  rows: readonly R[],
  { period, when, series }: InSeries<R>,
): readonly string[] {
  const all = new Set(rows.map(series)).size;
  const broken = rows.filter((row) => row.break_reason !== null);
  const periods = [...Map.groupBy(broken, period)].toSorted(([a], [b]) => a.localeCompare(b));
  return periods.flatMap(([, own]) => {
    const reasons = own.map((row) => row.break_reason ?? "");
    const shortest = reasons.toSorted((a, b) => a.length - b.length)[0] ?? "";
    const isShared = own.length === all && reasons.every((reason) => reason.startsWith(shortest));
    const shared = isShared ? shortest : "";
    const apart = Map.groupBy(own, (row) => (row.break_reason ?? "").slice(shared.length).trim());
    const said = own.slice(0, 1).map(when).join("");
    return [
      ...(shared === "" ? [] : [`${said}: ${shared}`]),
      ...[...apart]
        .filter(([text]) => text !== "")
        .map(([text, some]) => `${said}, ${formatList(some.map(series))}: ${text}`),
    ];
  });
}
