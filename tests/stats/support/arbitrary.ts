import fc from "fast-check";
import type { Counts } from "../../../src/stats/interval.ts";

/** Any count of any total up to `most`. */
export const anyCounts = (most: number): fc.Arbitrary<Counts> =>
  fc
    .integer({ min: 1, max: most })
    .chain((total) => fc.integer({ min: 0, max: total }).map((count) => ({ count, total })));

/** A chance or proportion between 0 and 1, neither of them. */
export const anyChance = fc.double({ min: 0.001, max: 0.999, noNaN: true });

export const anyLevel = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.998);

/** Where a rising function crosses 0, by halving. */
export const rootOf = (rising: (x: number) => number, from: number, to: number): number => {
  let [lower, upper] = [from, to];
  for (let step = 0; step < 100; step += 1) {
    const middle = (lower + upper) / 2;
    if (rising(middle) > 0) upper = middle;
    else lower = middle;
  }
  return (lower + upper) / 2;
};
