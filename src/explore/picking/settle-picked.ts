import { comparisonsFor, functionsFor } from "./column-rules.ts";
import { inWords, lendsNames, pickableColumns, type PickableColumn } from "./pickable.ts";
import {
  mostFilters,
  mostGroups,
  needsNoValue,
  theFigure,
  type Comparison,
  type Filter,
  type MeasureFunction,
  type PickedState,
} from "./picked-state.ts";
import { pickedValue } from "./picked-value.ts";
import type { SchemaTable } from "../schema/schema.ts";

export type SettledMeasure = {
  readonly function: MeasureFunction;
  readonly column: PickableColumn | null;
};

export type SettledFilter = {
  readonly column: PickableColumn;
  readonly operator: Comparison;
  /** As SQL takes it; empty where the comparison needs none. */
  readonly literal: string;
  /** As it was meant, for readers. */
  readonly words: string;
};

export type SettledSort = {
  readonly column: PickableColumn | typeof theFigure;
  readonly direction: "ascending" | "descending";
};

/** What was picked, as far as it is possible. */
export type Settled = {
  readonly table: SchemaTable;
  readonly columns: readonly PickableColumn[];
  readonly measure: SettledMeasure | null;
  readonly filters: readonly SettledFilter[];
  readonly sort: SettledSort | null;
  readonly limit: number | null;
  /** The names of areas can come from the table `areas`. */
  readonly lendsNames: boolean;
};

/** Says what was changed, in a sentence. */
type Say = (sentence: string) => void;
type Known = ReadonlyMap<string, PickableColumn>;

function settleMeasure(state: PickedState, known: Known, say: Say): SettledMeasure | null {
  if (!state.measure) return null;
  const { function: wanted, column: name } = state.measure;
  const column = name === null ? undefined : known.get(name);
  if (!column) {
    if (name !== null) say(`This table has no column ${name}: its rows are counted.`);
    else if (wanted !== "count") say("No column was picked: rows are counted.");
    return { function: "count", column: null };
  }
  if (functionsFor(column).includes(wanted)) return { function: wanted, column };
  const isRate = column.type === "rate";
  say(
    isRate
      ? `“${inWords(column.name)}” does not add up: its values are shares or have units of their own. This is their average.`
      : `“${inWords(column.name)}” is no amount: this is how many rows have one.`,
  );
  return { function: isRate ? "avg" : "count", column };
}

function settleColumns(state: PickedState, known: Known, say: Say): readonly PickableColumn[] {
  const names = [...new Set(state.columns)];
  const found = names.flatMap((name) => known.get(name) ?? []);
  for (const name of names) {
    if (!known.has(name)) say(`This table has no column ${name}: it is left out.`);
  }
  if (!state.measure || found.length <= mostGroups) return found;
  say(`Figures are for each value of at most ${String(mostGroups)} columns: the first are taken.`);
  return found.slice(0, mostGroups);
}

function settleFilter(filter: Filter, known: Known, say: Say): readonly SettledFilter[] {
  const { operator, value: typed } = filter;
  const column = known.get(filter.column);
  if (!column) {
    say(`This table has no column ${filter.column}: its filter is left out.`);
    return [];
  }
  if (needsNoValue(operator)) return [{ column, operator, literal: "", words: "" }];
  // Still being filled in: nothing to complain of.
  if (typed.replaceAll("\0", "").trim() === "") return [];
  if (!comparisonsFor(column).includes(operator)) {
    say(`${inWords(column.name)} cannot be compared by ${operator}: this filter is left out.`);
    return [];
  }
  const value = pickedValue(column, operator, typed);
  if ("literal" in value) return [{ column, operator, ...value }];
  say(`${inWords(column.name)}: ${value.fault}. This filter is left out.`);
  return [];
}

function settleSort(
  { sort }: PickedState,
  { columns, measure, known }: Pick<Settled, "columns" | "measure"> & { known: Known },
  say: Say,
): SettledSort | null {
  if (!sort) return null;
  const { direction } = sort;
  if (sort.column === theFigure && measure) return { column: theFigure, direction };
  const column = known.get(sort.column);
  const isThere = column && (!measure || columns.some(({ name }) => name === column.name));
  if (isThere) return { column, direction };
  say("What it was to be sorted by is not in the answer: it is in its usual order.");
  return null;
}

function settleLimit(limit: number | null, say: Say): number | null {
  if (limit === null) return null;
  if (Number.isSafeInteger(limit) && limit >= 1) return limit;
  say("The most rows to show is a whole number from 1: all are shown.");
  return null;
}

/**
 * Makes a possible question of what was picked, and says in sentences what had to be changed. An
 * unknown table becomes the first one.
 */
export function settle(
  state: PickedState,
  tables: readonly SchemaTable[],
): { readonly settled: Settled; readonly mended: readonly string[] } {
  const mended: string[] = [];
  const say: Say = (sentence) => {
    mended.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
  };
  const table = tables.find(({ name }) => name === state.table) ?? tables[0];
  if (!table) throw new Error("There is no table to pick from.");
  if (table.name !== state.table) say(`There is no table ${state.table}: this is ${table.name}.`);
  const known = new Map(pickableColumns(table, tables).map((column) => [column.name, column]));
  const measure = settleMeasure(state, known, say);
  const columns = settleColumns(state, known, say);
  if (state.filters.length > mostFilters) {
    say(`At most ${String(mostFilters)} filters are used: the first are taken.`);
  }
  const filters = state.filters
    .slice(0, mostFilters)
    .flatMap((filter) => settleFilter(filter, known, say));
  const sort = settleSort(state, { columns, measure, known }, say);
  const limit = settleLimit(state.limit, say);
  const names = lendsNames(table, tables);
  return { settled: { table, columns, measure, filters, sort, limit, lendsNames: names }, mended };
}
