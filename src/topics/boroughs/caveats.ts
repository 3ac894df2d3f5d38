import type { Row } from "../../database/ask/query.ts";
import { capitalise, formatList } from "../../words/lists.ts";
import { inWords } from "../../words/numbers.ts";
import { formatMonth } from "../../words/periods.ts";

/**
 * The caveats that apply to the months a borough's summary is about, from the rows of `caveats.sql`.
 * A break inside the 24 months is spelt out; earlier ones bear only on the ten-year comparison.
 */
export function describeCaveats(rows: readonly Row[]): readonly string[] {
  const known = rows.filter((row) => row["period"] !== null);
  const inside = known.filter((row) => row["inside_comparison"] === true);
  const earlier = known.filter((row) => row["inside_comparison"] === false);
  const when = (row: Row): string => formatMonth(String(row["period"]));
  return [
    inside.length === 0
      ? "No break in counting falls inside these 24 months."
      : inside.map((row) => `Counting changed in ${when(row)}: ${String(row["reason"])}`).join(" "),
    earlier.length === 0
      ? ""
      : `${capitalise(inWords(earlier.length))} counting ${earlier.length === 1 ? "change falls" : "changes fall"} in the ten earlier years: ${formatList(earlier.map((row) => `${String(row["label"])} (${when(row)})`))}.`,
  ].filter((caveat) => caveat !== "");
}
