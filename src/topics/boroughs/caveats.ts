import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import type { YearlyChange } from "../../stats/change-in-context.ts";
import { capitalise, formatList } from "../../words/lists.ts";
import { inWords } from "../../words/numbers.ts";
import { formatMonth } from "../../words/periods.ts";
import { changesCompared, crosses } from "../crime/unusual.ts";
import sql from "./caveats.sql?raw";

/** The breaks that bear on the yearly changes of a place. */
export const boroughCaveats = defineQuestion({
  name: "caveats",
  sql,
  columns: { period: "text", label: "text", reason: "text" },
});

type Row = RowOfAnswer<typeof boroughCaveats>;

/**
 * The caveats that apply to a place's latest change and to the earlier ones that it is set beside. A
 * break inside the latest 24 months is spelt out; others bear only on the years compared.
 *
 * @param rows of `caveats.sql`
 * @param changes all yearly changes of the place, latest first
 */
export function describeCaveats(
  rows: readonly Row[],
  changes: readonly YearlyChange[],
): readonly string[] {
  const [latest, ...compared] = changesCompared(changes);
  const bearsOn = (own: readonly YearlyChange[]) => (row: Row) =>
    own.some((change) => crosses(change, row.period));
  const inside = rows.filter(bearsOn(latest ? [latest] : []));
  const earlier = rows.filter((row) => bearsOn(compared)(row) && !inside.includes(row));
  const when = (row: Row): string => formatMonth(row.period);
  return [
    inside.length === 0
      ? "No counting change falls in these 24 months."
      : inside.map((row) => `Counting changed in ${when(row)}: ${row.reason}`).join(" "),
    earlier.length === 0
      ? ""
      : `${capitalise(inWords(earlier.length))} counting ${earlier.length === 1 ? "change falls" : "changes fall"} in the earlier years compared: ${formatList(earlier.map((row) => `${row.label} (${when(row)})`))}.`,
  ].filter((caveat) => caveat !== "");
}
