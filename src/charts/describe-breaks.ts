import { formatList } from "../words/lists.ts";

type WithBreak = { readonly break_label: string | null; readonly break_reason: string | null };

/** What each dotted line means, in words: "February 2013: …". */
export function describeBreaks<R extends WithBreak>(
  rows: readonly R[],
  when: (row: R) => string,
): readonly string[] {
  return rows.flatMap((row) =>
    row.break_reason === null ? [] : [`${when(row)}: ${row.break_reason}`],
  );
}

/** How a row of several series is named: its period in order and in words, and its series. */
type InSeries<R> = {
  readonly period: (row: R) => string;
  readonly when: (row: R) => string;
  readonly series: (row: R) => string;
};

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
