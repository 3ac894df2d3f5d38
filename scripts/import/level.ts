import { wordsOf, type SheetCell } from "./sheet.ts";

/**
 * A file has an area more than once: as an authority, as part of a probation area, and divided by
 * sex or age. This is the rule by which one figure is taken, as it is printed at every import.
 */
export const ruleOfLevels =
  'rows of the level "UTLA total" (upper-tier local authorities); rows of other levels that end in "total" can have the same name and are left: the same figure confirms, a different one is printed; all other levels divide these totals and are left';

/** What a row of the file is a figure of. */
export type Level = "authority" | "other total" | "division";

const authorityLevels = [
  ...["utla total", "utlas total", "upper tier local authority total"],
  ...["upper tier local authorities total", "local authority total", "la total"],
];

/** The level that a row says: by it rows are chosen, never by the name, which several levels share. */
export function levelOf(cell: SheetCell | undefined): Level {
  const words = wordsOf(cell);
  if (authorityLevels.includes(words)) return "authority";
  return /(^| )total$/.test(words) ? "other total" : "division";
}
