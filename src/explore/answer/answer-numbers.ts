import { decimalText } from "./decimal-text.ts";

/** How the numbers of one column are written for reading, and whether that rounds any of them. */
export type NumberStyle = {
  readonly write: (value: number) => string;
  readonly rounded: boolean;
};

/** Numbers from here on are written with separators, unless they name something. */
const grouped = 10_000;

/** Names of columns whose numbers name a thing, and count nothing. */
const naming = /(?:^|[^a-z])(?:id|code|key|uprn|easting|northing)$/i;

const isMonth = (value: number): boolean =>
  value >= 190_001 && value <= 210_012 && value % 100 >= 1 && value % 100 <= 12;

const isDay = (value: number): boolean =>
  isMonth(Math.floor(value / 100)) && value % 100 >= 1 && value % 100 <= 31;

/** Whether numbers are codes, or months and days written together (202606), and not amounts. */
const namesThings = (name: string, values: readonly number[]): boolean =>
  values.every(Number.isInteger) &&
  (naming.test(name) || values.every(isMonth) || values.every(isDay));

/** How many decimals a number has as it stands. */
function decimalsOf(value: number): number {
  const text = String(value);
  if (text.includes("e")) return Math.abs(value) < 1 ? Infinity : 0;
  return text.length - 1 - `${text}.`.indexOf(".");
}

/** As many decimals as help to read numbers of this size. */
const usefulDecimals = (most: number): number => (most >= 1000 ? 1 : most >= 10 ? 2 : 4);

const withMinus = (text: string): string => text.replace(/^-/, "−");

/** A very large or small number, with no digit more than it has: 5e-324 is not 4.94e-324. */
function inPowers(value: number, digits: number): string {
  const [own, rounded] = [value.toExponential(), value.toExponential(digits)];
  return own.length <= rounded.length ? own : rounded;
}

/** 12345.5 of scale 2 -> 12,345.50 */
const decimalWriter =
  (scale: number, useGrouping: boolean) =>
  (value: number): string => {
    const text = decimalText(value, scale);
    return withMinus(useGrouping ? text.replace(/\d(?=(?:\d{3})+\.)/g, "$&,") : text);
  };

/**
 * Decides once how a column's numbers are written: all with the same decimals, so that they can be
 * compared down the column, and with separators only where they are amounts.
 *
 * @param name the column's name, which tells codes from amounts
 * @param scale the digits behind the point that the column's type has, which are then all written
 */
export function numberStyle(name: string, values: readonly number[], scale?: number): NumberStyle {
  const finite = values.filter(Number.isFinite);
  const most = finite.reduce((high, value) => Math.max(high, Math.abs(value)), 0);
  const needed = finite.reduce((high, value) => Math.max(high, decimalsOf(value)), 0);
  const decimals = Math.min(needed, usefulDecimals(most));
  const useGrouping = most >= grouped && !namesThings(name, finite);
  if (scale !== undefined) return { write: decimalWriter(scale, useGrouping), rounded: false };
  const usual = new Intl.NumberFormat("en-GB", {
    useGrouping,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const tiny = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
  const smallest = 0.5 * 10 ** -decimals;
  const write = (value: number): string => {
    const size = Math.abs(value);
    if (!Number.isFinite(value)) return withMinus(String(value));
    if (size >= 1e15 && !Number.isSafeInteger(value)) return withMinus(inPowers(value, 4));
    // Rounded to nothing it would read as a zero.
    if (value !== 0 && size < smallest) {
      return withMinus(size < 1e-9 ? inPowers(value, 2) : tiny.format(value));
    }
    return withMinus(usual.format(value)).replace(/^−(?=[0.]*$)/, "");
  };
  return { write, rounded: needed > decimals };
}
