import { numberStyle } from "../answer/answer-numbers.ts";
import type { Answer } from "../../database/ask/answer.ts";
import { cutText, numberAt, type ColumnReading } from "./columns.ts";

const ticks = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
const shortTicks = new Intl.NumberFormat("en-GB", {
  notation: "compact",
  maximumSignificantDigits: 4,
});

/** A number beside a grid line: as short as it can be said. */
export const writeTick = (value: number): string =>
  (Math.abs(value) >= 1e7 || (value !== 0 && Math.abs(value) < 1e-4)
    ? shortTicks.format(value)
    : ticks.format(value)
  ).replace("-", "−");

/** The extent of some numbers, with zero in it, and with room where all are zero. */
export function fromZero(values: readonly number[]): readonly [low: number, high: number] {
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  return low === high ? [0, 1] : [low, high];
}

/** The extent of some numbers, with a little room around it. */
export function around(values: readonly number[]): readonly [low: number, high: number] {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const room = (high - low) * 0.04 || Math.abs(high) * 0.1 || 1;
  return [low - room, high + room];
}

/** How numbers of a column are written in words and beside marks. */
export const writerOf = (answer: Answer, { at, words }: ColumnReading): ((n: number) => string) =>
  numberStyle(
    words,
    answer.rows.flatMap((row) => numberAt(row, at) ?? []),
  ).write;

/** How many grid lines: no more than there are whole numbers, where all are whole. */
export const tickCount = (values: readonly number[], [low, high]: readonly [number, number]) =>
  values.every(Number.isInteger) ? Math.max(1, Math.min(5, high - low)) : 5;

/** About as long as the labels of grid lines from one number to another get. */
export function longestTicks(low: number, high: number): readonly string[] {
  const step = 10 ** Math.floor(Math.log10((high - low) / 5));
  return [low, high, low + step].map((value) => writeTick(Math.floor(value / step) * step));
}

/** In pixels: figures of one width, and letters on the whole narrower. */
const [figure, letter] = [8.2, 7.4];

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);

/** The room that the longest of some numbers needs. */
export const widthOfNumbers = (texts: readonly string[]): number => longest(texts) * figure;

/** Names cut to the room that they may take, and the room that they need. */
export function fitNames(
  names: readonly string[],
  room: number,
): { readonly names: readonly string[]; readonly width: number } {
  const cut = names.map((name) => cutText(name, Math.floor(room / letter)));
  return { names: cut, width: longest(cut) * letter };
}
