import { middleHalf } from "../../stats/quantile.ts";

/** A place's figure in one period. */
export type PlaceFigure = {
  readonly code: string;
  readonly place: string;
  readonly value: number;
};

/** A figure, or two ends, and of which place or places. */
export type Told = { readonly figure: string; readonly where: string };

/** What authorities are parts of: London, the other regions, and countries. */
const isWhole = ({ code }: PlaceFigure): boolean => /^(E12|E23|E92|W92|K04)/.test(code);

/**
 * The figures of many places in few words: up to three of a kind by name, more of them by their middle
 * half, as the lowest and the highest would rest on one small place each. London and countries stand
 * apart from authorities, which are parts of them.
 *
 * @param write how a figure is written, with its unit
 */
export function tellMany(
  figures: readonly PlaceFigure[],
  write: (value: number) => string,
): readonly Told[] {
  const mostNamed = 3;
  const kinds = [
    { own: figures.filter(isWhole), many: "regions and countries" },
    { own: figures.filter((one) => !isWhole(one)), many: "authorities" },
  ];
  return kinds.flatMap(({ own, many }): readonly Told[] => {
    const middle = own.length > mostNamed ? middleHalf(own.map(({ value }) => value)) : undefined;
    return middle
      ? [
          {
            figure: `${write(middle.lower)} to ${write(middle.upper)}`,
            where: `the middle half of ${String(own.length)} ${many}`,
          },
        ]
      : own.map(({ place, value }) => ({ figure: write(value), where: place }));
  });
}
