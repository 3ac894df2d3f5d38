import type { MonthlyFile } from "../sources/crime/mps-borough-monthly.ts";

/** A number that stands by itself in the line of one subgroup and borough. */
export type Peak = {
  readonly file: string;
  readonly group: string;
  readonly subgroup: string;
  readonly area: string;
  readonly month: string;
  readonly value: number;
  readonly side: "high" | "low";
  /** The highest of the line's other months for a high one, the lowest for a low one. */
  readonly bound: number;
};

/**
 * Three times the highest month of two years on either side, or a third of the lowest, and 20 offences
 * away from it. A number with a digit too many in one subgroup can vanish in its group, which alone is
 * in the table. The rolling files of November 2025 and June 2026 have none; the 290 months of the older
 * files have 40, most of them in March 2020 in no known borough, and the fewest are looked at, since
 * only figures that differ from the table are.
 */
const times = 3;
const least = 20;
const around = 24;

function sideOf(
  value: number,
  others: readonly number[],
): Pick<Peak, "side" | "bound"> | undefined {
  const [highest, lowest] = [Math.max(...others), Math.min(...others)];
  if (value >= times * highest && value - highest >= least) return { side: "high", bound: highest };
  if (times * value <= lowest && lowest - value >= least) return { side: "low", bound: lowest };
  return undefined;
}

/** Numbers that are far off all others of their own line. */
export function linePeaks({ file, months, lines }: MonthlyFile): Peak[] {
  return [...lines].flatMap(([key, counts]) => {
    const [name = "", area = ""] = key.split("|");
    const [group = "", subgroup = ""] = name.split(", ");
    return counts.flatMap((value, at) => {
      const others = [
        ...counts.slice(Math.max(0, at - around), at),
        ...counts.slice(at + 1, at + 1 + around),
      ];
      const found = others.length < around / 2 ? undefined : sideOf(value, others);
      if (found === undefined) return [];
      return [{ file, group, subgroup, area, month: months[at] ?? "", value, ...found }];
    });
  });
}
