import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { capitalise, formatList } from "../../words/lists.ts";
import { inWords } from "../../words/numbers.ts";
import { formatMonth } from "../../words/periods.ts";
import sql from "./caveats.sql?raw";

/** The breaks that fall into the months that a borough's summary is about, or is set beside. */
export const boroughCaveats = defineQuestion({
  name: "caveats",
  sql,
  columns: { period: "text", label: "text", reason: "text", inside_comparison: "truth" },
});

type Row = RowOfAnswer<typeof boroughCaveats>;

/**
 * The caveats that apply to the months a borough's summary is about, from the rows of `caveats.sql`.
 * A break inside the 24 months is spelt out; earlier ones bear only on the ten-year comparison.
 */
export function describeCaveats(rows: readonly Row[]): readonly string[] {
  const inside = rows.filter((row) => row.inside_comparison);
  const earlier = rows.filter((row) => !row.inside_comparison);
  const when = (row: Row): string => formatMonth(row.period);
  return [
    inside.length === 0
      ? "No counting change falls in these 24 months."
      : inside.map((row) => `Counting changed in ${when(row)}: ${row.reason}`).join(" "),
    earlier.length === 0
      ? ""
      : `${capitalise(inWords(earlier.length))} counting ${earlier.length === 1 ? "change falls" : "changes fall"} in the ten earlier years: ${formatList(earlier.map((row) => `${row.label} (${when(row)})`))}.`,
  ].filter((caveat) => caveat !== "");
}
