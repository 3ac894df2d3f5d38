import {
  formatCount,
  formatProbability,
  formatRatio,
  formatShort,
  formatSigned,
} from "../../words/numbers.ts";

/** Changes and differences, whose direction is said also where it is up. */
const isMovement = (measure: string): boolean => /^(change|difference)/.test(measure);

/**
 * A figure that a document states, or that is worked out from one, with its unit, as people read it:
 * "44.3%", "+33%", "+1.5 points", "0.197", "18,435", "2.56".
 *
 * @param unit null where a figure that is not stated has none
 */
export function writeStated(value: number, unit: string | null, measure: string): string {
  switch (unit) {
    case "percent":
      return `${isMovement(measure) ? formatSigned(value) : formatShort(value)}%`;
    case "percentage points":
      return `${formatSigned(value)} points`;
    case "probability":
      return formatProbability(value);
    case "year":
      return String(value);
    default:
      return Number.isInteger(value) ? formatCount(value) : formatRatio(value);
  }
}
