/** A value that a query takes. A list of codes goes in as one text, joined with commas. */
export type Parameter = string | number | null;
export type Parameters = Readonly<Record<string, Parameter>>;

/** One row as both engines give it: counts are numbers, missing is null, everything else is text. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** Asks the database. The same interface stands in front of Node's DuckDB and of DuckDB-WASM. */
export type Query = (sql: string, parameters?: Parameters) => Promise<readonly Row[]>;

/** A query that the database refused, with its SQL, so that whoever reads the message can paste it. */
export class QueryError extends Error {
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The database refused a query: ${reason}\n\n${sql}`, { cause });
    this.name = "QueryError";
    this.sql = sql;
  }
}

/**
 * One cell of either engine as a plain value. Sums of integers come back wider than a number:
 * they are narrowed here, and a count beyond 2^53 is an error, never a rounded figure.
 *
 * @throws RangeError for an integer that a number cannot hold; TypeError for a nested value.
 */
export function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "bigint") {
    const narrowed = Number(value);
    if (!Number.isSafeInteger(narrowed)) throw new RangeError(`${value} is too large to show`);
    return narrowed;
  }
  throw new TypeError(
    `A query returned ${Object.prototype.toString.call(value)}; cast it to text or a number in its SQL.`,
  );
}
