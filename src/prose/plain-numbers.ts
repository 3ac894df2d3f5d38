import { formatCount, formatDecimal } from "./format.ts";

/** At most one decimal, and none where it is whole: 45 -> "45", 44.32 -> "44.3", -6 -> "−6". */
export const formatPlain = (value: number): string => formatDecimal(value).replace(/\.0$/, "");

/** A probability in plain words: 0.197 -> "20 times in 100", 0.0283 -> "2.8 times in 100". */
export function formatTimes(probability: number): string {
  if (probability < 0.0000095) return "less than once in 100,000 times";
  for (const [below, deals] of [
    [0.000095, 100_000],
    [0.00095, 10_000],
    [0.0095, 1000],
  ] as const) {
    if (probability < below) return inWords(Math.round(deals * probability), formatCount(deals));
  }
  const times = 100 * probability;
  return inWords(times < 9.95 ? Math.round(10 * times) / 10 : Math.round(times), "100");
}

const inWords = (times: number, of: string): string =>
  times === 1 ? `once in ${of} times` : `${formatPlain(times)} times in ${of}`;
