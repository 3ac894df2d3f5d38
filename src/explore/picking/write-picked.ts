import { isPeriod } from "./column-rules.ts";
import { quoteName } from "../schema/quote-name.ts";
import { theFigure } from "./picked-state.ts";
import type { PickableColumn } from "./pickable.ts";
import type { Settled, SettledFilter, SettledMeasure } from "./settle-picked.ts";
import type { SchemaTable } from "../schema/schema.ts";

/** How a column is called in this query: with its table only where two tables have the name. */
type Reference = (column: PickableColumn) => string;

const prefixes = {
  sum: "total",
  avg: "average",
  median: "median",
  min: "smallest",
  max: "largest",
  count: "rows_with",
} as const;

/** offences -> total_offences: never the name of a column, so that it cannot be taken for one. */
export function figureName({ function: name, column }: SettledMeasure): string {
  if (!column) return "number_of_rows";
  if (isPeriod(column) && name === "min") return `earliest_${column.name}`;
  if (isPeriod(column) && name === "max") return `latest_${column.name}`;
  return `${prefixes[name]}_${column.name}`;
}

/** Both engines give the same: sums have one width, and averages end where they still agree. */
function figure({ function: name, column }: SettledMeasure, reference: Reference): string {
  if (!column) return "count(*)";
  const worked = `${name}(${reference(column)})`;
  if (name === "avg" || name === "median") return `round(${worked}, 2)`;
  if (name !== "sum") return worked;
  return column.type === "rate" ? `round(${worked}, 2)` : `CAST(${worked} AS BIGINT)`;
}

function condition({ column, operator, literal }: SettledFilter, reference: Reference): string {
  const name = reference(column);
  switch (operator) {
    case "is missing":
      return `${name} IS NULL`;
    case "is not missing":
      return `${name} IS NOT NULL`;
    case "contains":
      return `contains(lower(${name}), lower(${literal}))`;
    case "≠":
      return `${name} <> ${literal}`;
    case "≤":
      return `${name} <= ${literal}`;
    case "≥":
      return `${name} >= ${literal}`;
    default:
      return `${name} ${operator} ${literal}`;
  }
}

const needsAreas = (settled: Settled): boolean => {
  const { columns, measure, filters, sort } = settled;
  const used = [
    ...columns,
    ...filters.map(({ column }) => column),
    measure?.column,
    sort?.column === theFigure ? undefined : sort?.column,
  ];
  const showsAll = !measure && columns.length === 0;
  return (
    settled.lendsNames && (showsAll || used.some((column) => column && isLent(column, settled)))
  );
};

const isLent = (column: PickableColumn, { table }: Settled): boolean => column.table !== table.name;

function referenceIn(settled: Settled, areas: SchemaTable | undefined): Reference {
  const shared = new Set(
    areas?.columns.map(({ name }) => name).filter((name) => name !== "area_code"),
  );
  return ({ name, table }) =>
    table === settled.table.name && shared.has(name)
      ? `${table}.${quoteName(name)}`
      : quoteName(name);
}

/** The rows that a query gives have one order, so that both engines and every run agree. */
function order(settled: Settled, reference: Reference): readonly string[] {
  const { table, columns, measure, sort } = settled;
  const own = (name: string): readonly PickableColumn[] => {
    const column = table.columns.find((one) => one.name === name);
    return column ? [{ ...column, table: table.name }] : [];
  };
  const usual = measure ? columns : table.key.flatMap(own);
  const sorted =
    sort?.column === theFigure ? measure && figureName(measure) : sort && reference(sort.column);
  const rest = usual.map(reference).filter((name) => name !== sorted);
  if (!sorted) return rest;
  return [`${sorted}${sort?.direction === "descending" ? " DESC" : ""}`, ...rest];
}

const lines = (word: string, parts: readonly string[]): readonly string[] =>
  parts.length === 1
    ? [`${word} ${parts.join("")}`]
    : [word, ...parts.map((part, index) => `  ${part}${index < parts.length - 1 ? "," : ""}`)];

/** The question as SQL: one SELECT, indented, its rows in one order. */
export function writePicked(settled: Settled, areas: SchemaTable | undefined): string {
  const { table, columns, measure, filters, limit } = settled;
  const joined = needsAreas(settled);
  const reference = referenceIn(settled, joined ? areas : undefined);
  const shown = columns.map(reference);
  const all = joined ? ["area_name", `${table.name}.*`] : ["*"];
  const selected = measure
    ? [...shown, `${figure(measure, reference)} AS ${figureName(measure)}`]
    : shown;
  const isOneRow = measure !== null && columns.length === 0;
  const conditions = filters.map((filter) => condition(filter, reference));
  return [
    ...lines("SELECT", selected.length > 0 ? selected : all),
    `FROM ${table.name}`,
    ...(joined ? ["JOIN areas USING (area_code)"] : []),
    ...conditions.map((text, index) => `${index === 0 ? "WHERE" : "  AND"} ${text}`),
    ...(measure && shown.length > 0 ? [`GROUP BY ${shown.join(", ")}`] : []),
    ...(isOneRow ? [] : [`ORDER BY ${order(settled, reference).join(", ")}`]),
    ...(limit === null || isOneRow ? [] : [`LIMIT ${String(limit)}`]),
  ].join("\n");
}
