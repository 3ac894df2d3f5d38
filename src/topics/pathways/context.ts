import { isLastOfItsKind } from "../../datasets/context/context-indicators.ts";
import { formatCount, formatDecimal } from "../../words/numbers.ts";

/** A value of local context in its unit: "23.1%", "£33,776", "80.3 years", "51 in 10,000 children". */
export function formatContext(value: number, unit: string): string {
  switch (unit) {
    case "percent":
    case "percent of small areas":
      return `${formatDecimal(value)}%`;
    case "pounds a year":
      return `£${formatCount(value)}`;
    case "pounds a week":
      return `£${formatCount(value)}`;
    case "years":
      return `${formatDecimal(value)} years`;
    case "per 10,000 children":
      return `${formatCount(value)} in 10,000 children`;
    case "per 100,000 residents":
      return `${formatCount(value)} in 100,000 residents`;
    default:
      return formatDecimal(value);
  }
}

/** The value alone, for a table whose head has the unit. */
export const contextNumber = (value: number, unit: string): string =>
  unit.startsWith("per ") || unit.startsWith("pounds ") ? formatCount(value) : formatDecimal(value);

/** A span of values, its unit once where it is long: "129 to 239 in 100,000 residents". */
export const contextSpan = (low: number, high: number, unit: string): string =>
  unit.startsWith("per ") || unit === "years"
    ? `${contextNumber(low, unit)} to ${formatContext(high, unit)}`
    : `${formatContext(low, unit)} to ${formatContext(high, unit)}`;

const reasonIn = (note: string | null): string =>
  note === null
    ? "not available"
    : note.replace(/^\[x\] /, "").replace(/^not in the file$/, "no figure");

/** Why there is no value, from its note: "not published; the file gives no value and no reason". */
export const missingReason = (note: string | null): string => reasonIn(note).replace(": ", "; ");

/** The same for a cell of a table: "not published". */
export const missingInShort = (note: string | null): string => reasonIn(note).replace(/:.*$/, "");

/** The period of an indicator; where it is of years ago, that this site has no newer one. */
export const periodOf = (indicator: string, period: string): string =>
  isLastOfItsKind(indicator) ? `${period}, nothing newer here` : period;

/** What local context is not, said wherever it is shown. */
export const contextNote =
  "Of everyone who lives in a place, not of people who offend, and of the year given. It does not say why anyone offends.";
