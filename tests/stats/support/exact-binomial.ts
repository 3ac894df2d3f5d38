/** A fraction of whole numbers of any size, so that nothing is rounded. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

const SCALE = 10n ** 30n;

export const toNumber = ({ over, under }: Fraction): number =>
  Number((over * SCALE) / under) / Number(SCALE);

/** The double nearest to a chance, as the fraction of 2^60 that it is to within 1e-18. */
export const toFraction = (chance: number): Fraction => ({
  over: BigInt(Math.round(chance * 2 ** 52)) << 8n,
  under: 1n << 60n,
});

/** Numerators over `under ** total` of the binomial probabilities of 0 to total, in order. */
export const binomialNumerators = (total: number, { over, under }: Fraction): bigint[] => {
  const numerators: bigint[] = [];
  let ways = 1n;
  for (let count = 0; count <= total; count += 1) {
    numerators.push(ways * over ** BigInt(count) * (under - over) ** BigInt(total - count));
    ways = (ways * BigInt(total - count)) / BigInt(count + 1);
  }
  return numerators;
};

/** The chance of at most `count` of `total`, by whole-number arithmetic. */
export const exactAtMost = (count: number, total: number, chance: Fraction): number =>
  toNumber({
    over: binomialNumerators(total, chance)
      .slice(0, count + 1)
      .reduce((sum, numerator) => sum + numerator, 0n),
    under: chance.under ** BigInt(total),
  });
