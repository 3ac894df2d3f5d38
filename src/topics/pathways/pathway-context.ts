import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { contextNumber } from "../../words/context-units.ts";
import { missingInShort, periodOf } from "./context.ts";
import sql from "./pathway-context.sql?raw";

/** Every indicator of a pathway in every place, each of its latest period. */
export const pathwayContext = defineQuestion({
  name: "pathway-context",
  sql,
  columns: {
    indicator: "text",
    period: "text",
    unit: "text",
    area_name: "text",
    slug: "text?",
    value: "number?",
    half_width: "number?",
    note: "text?",
  },
});

type Row = RowOfAnswer<typeof pathwayContext>;

export type ContextTable = {
  readonly head: readonly { readonly indicator: string; readonly of: string }[];
  readonly body: readonly {
    readonly name: string;
    /** The end of the address of its page, where it has one. */
    readonly slug: string | undefined;
    readonly cells: readonly string[];
  }[];
};

function writeCell(row: Row | undefined): string {
  if (!row) return "no figure";
  const { value, half_width: half } = row;
  if (value === null) return missingInShort(row.note);
  const written = contextNumber(value, row.unit);
  return half === null ? written : `${written} ± ${contextNumber(half, row.unit)}`;
}

/** Places down, indicators across, from the rows of `pathway-context.sql`. */
export function contextTable(rows: readonly Row[]): ContextTable {
  const indicators = [...Map.groupBy(rows, (row) => row.indicator)]
    .map(([indicator, own]) => ({
      indicator,
      of: own
        .slice(0, 1)
        .map(({ unit, period }) => `${unit}, ${periodOf(indicator, period)}`)
        .join(""),
    }))
    .toSorted((a, b) => a.indicator.localeCompare(b.indicator));
  return {
    head: indicators,
    body: [...Map.groupBy(rows, (row) => row.area_name)].map(([name, own]) => ({
      name,
      slug: own[0]?.slug ?? undefined,
      cells: indicators.map(({ indicator }) =>
        writeCell(own.find((row) => row.indicator === indicator)),
      ),
    })),
  };
}
