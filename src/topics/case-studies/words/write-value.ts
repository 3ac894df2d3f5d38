import { formatCount, formatShort, formatSigned } from "../../../words/numbers.ts";

/** 0.0283 -> "0.028" */
const formatProbability = (value: number): string => value.toFixed(3);

/** One in how many: 0.1972 -> "about 1 in 5" */
export const formatOneIn = (chance: number): string =>
  `about 1 in ${String(Math.round(1 / chance))}`;

/** A value of the table of results as people read it, with its unit. */
export function writeValue(value: number, unit: string, measure: string): string {
  const isMovement = /^(change|difference)/.test(measure);
  switch (unit) {
    case "percent":
      return `${isMovement ? formatSigned(value) : formatShort(value)}%`;
    case "percentage points":
      return `${formatSigned(value)} points`;
    case "probability":
      return formatProbability(value);
    case "year":
      return String(value);
    default:
      return formatCount(value);
  }
}

/**
 * Whether a value worked out again is not what was stated, even when it is rounded to as many
 * decimals as the stated one has.
 */
export function differs(stated: number, recomputed: number): boolean {
  const decimals = (String(stated).split(".")[1] ?? "").length;
  return Number(recomputed.toFixed(decimals)) !== stated;
}
