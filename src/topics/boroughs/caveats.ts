import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { formatList } from "../../words/lists.ts";
import { formatMonth } from "../../words/periods.ts";
import { inWords } from "../../words/numbers.ts";
import sql from "./caveats.sql?raw";

/** What bears on the months that a borough's summary is about; one row of nothing where no break does. */
export const boroughCaveats = defineQuestion({
  name: "caveats",
  sql,
  columns: {
    period: "text?",
    label: "text?",
    reason: "text?",
    inside_comparison: "truth",
    provisional_months: "number",
  },
});

type Row = RowOfAnswer<typeof boroughCaveats>;

/**
 * The caveats that apply to the months a borough's summary is about, from the rows of `caveats.sql`.
 * A break inside the 24 months is spelt out; earlier ones bear only on the ten-year comparison.
 */
export function describeCaveats(rows: readonly Row[]): readonly string[] {
  const known = rows.filter((row) => row.period !== null);
  const inside = known.filter((row) => row.inside_comparison);
  const earlier = known.filter((row) => !row.inside_comparison);
  const provisional = rows[0]?.provisional_months ?? 0;
  const when = (row: Row): string => formatMonth(row.period ?? "");
  return [
    inside.length === 0
      ? "No break in counting falls inside these 24 months."
      : inside.map((row) => `Counting changed in ${when(row)}: ${row.reason ?? ""}`).join(" "),
    provisional === 0
      ? ""
      : `The latest ${provisional === 1 ? "month is" : `${inWords(provisional)} months are`} provisional and will rise a little.`,
    earlier.length === 0
      ? ""
      : `The years they are set beside cross breaks: ${formatList(earlier.map((row) => `${row.label ?? ""} (${when(row)})`))}.`,
  ].filter((caveat) => caveat !== "");
}
