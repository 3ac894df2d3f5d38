import fc from "fast-check";

/** Choices that are the same for the same seed in every run. */
export type Dice = {
  /** From 0 to one less than the number. */
  readonly below: (number: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
};

export function makeDice(seed: number): Dice {
  const [stream] = fc.sample(fc.infiniteStream(fc.nat()), { seed, numRuns: 1 });
  const below = (number: number): number => {
    const next: unknown = stream?.next().value;
    return Number(next) % Math.max(1, number);
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
  };
}
