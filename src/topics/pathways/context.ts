import { isLastOfItsKind } from "../../datasets/context/context-indicators.ts";

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
