import { exactOrError } from "../ask/answer-cell.ts";
import { toCell, type Cell, type Row } from "../ask/query.ts";

/** As much of an Arrow table as is read here. */
export type ArrowTable = {
  readonly numRows: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: unknown }[];
  };
  readonly getChildAt: (index: number) => { readonly get: (row: number) => unknown } | null;
};

/** As much of Arrow's type of decimals as is read here. */
type DecimalType = { readonly scale: number };

const isDecimal = (type: unknown): type is DecimalType =>
  typeof type === "object" && type !== null && "scale" in type && typeof type.scale === "number";

/** Four words of 32 bits, the lowest first, in two's complement: -1.5 with one decimal is -15. */
const unscaled = (words: Uint32Array): bigint =>
  BigInt.asIntN(
    128,
    words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n),
  );

/**
 * A decimal as a number that is exactly it.
 *
 * @throws RangeError where there is none
 */
function decimalCell(value: unknown, { scale }: DecimalType): Cell {
  if (!(value instanceof Uint32Array)) return toCell(value);
  const whole = unscaled(value);
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = `${whole < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
  return exactOrError(text);
}

/** Arrow's number for the type of a calendar day. */
const DAY = 8;

const isDay = (type: unknown): boolean =>
  typeof type === "object" && type !== null && "typeId" in type && type.typeId === DAY;

/** A day as `2010-04-01`: it comes as milliseconds, or as JavaScript's own date. */
const dayCell = (value: unknown): Cell =>
  value === null || value === undefined
    ? null
    : new Date(value instanceof Date ? value : Number(value)).toISOString().slice(0, 10);

/** The columns of DuckDB-WASM's answer as the same plain rows that Node's engine gives. */
export function plainRows(table: ArrowTable): readonly Row[] {
  const columns = table.schema.fields.map(({ name, type }, index) => {
    const values = table.getChildAt(index);
    const decimal = isDecimal(type) ? (value: unknown) => decimalCell(value, type) : undefined;
    const read = decimal ?? (isDay(type) ? dayCell : toCell);
    return { name, read: (row: number): Cell => read(values?.get(row)) };
  });
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, read }): [string, Cell] => [name, read(row)])),
  );
}
