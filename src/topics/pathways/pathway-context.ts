import type { Row } from "../../database/ask/query.ts";
import { contextNumber, missingInShort } from "./context.ts";

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
  if (!row) return "not in the file";
  const { value, half_width: half } = row;
  if (typeof value !== "number") {
    return missingInShort(typeof row["note"] === "string" ? row["note"] : null);
  }
  const written = contextNumber(value, String(row["unit"]));
  return typeof half === "number"
    ? `${written} ± ${contextNumber(half, String(row["unit"]))}`
    : written;
}

/** Places down, indicators across, from the rows of `pathway-context.sql`. */
export function contextTable(rows: readonly Row[]): ContextTable {
  const indicators = [...Map.groupBy(rows, (row) => String(row["indicator"]))]
    .map(([indicator, own]) => ({
      indicator,
      of: `${String(own[0]?.["unit"])}, ${String(own[0]?.["period"])}`,
    }))
    .toSorted((a, b) => a.indicator.localeCompare(b.indicator));
  return {
    head: indicators,
    body: [...Map.groupBy(rows, (row) => String(row["area_name"]))].map(([name, own]) => ({
      name,
      slug: typeof own[0]?.["slug"] === "string" ? own[0]["slug"] : undefined,
      cells: indicators.map(({ indicator }) =>
        writeCell(own.find((row) => row["indicator"] === indicator)),
      ),
    })),
  };
}
