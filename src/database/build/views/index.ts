import { areaViews } from "./areas.ts";
import { breakViews } from "./breaks.ts";
import { cohorts } from "./cohorts.ts";
import { latestContext } from "./latest-context.ts";
import { recordedCrime } from "./recorded-crime.ts";
import { residents, residentsIn } from "./residents.ts";
import { revisions } from "./revisions.ts";
import { editionMacro, macrosOfTables } from "./scalars.ts";
import { twelveMonths } from "./twelve-months.ts";
import type { ScalarMacro, View } from "./view.ts";
import { wantedResults } from "./wanted-results.ts";

/** Every view and table macro, each after those that it asks. */
export const views: readonly View[] = [
  ...recordedCrime,
  ...twelveMonths,
  ...revisions,
  ...residents,
  ...cohorts,
  latestContext,
  wantedResults,
  ...breakViews,
  ...areaViews,
];

/** The functions of one value that ask views, and so are made after them. */
export const macrosOfViews: readonly ScalarMacro[] = [residentsIn];

/** Every function of one value. */
export const scalarMacros: readonly ScalarMacro[] = [
  ...macrosOfTables,
  ...macrosOfViews,
  editionMacro(""),
];

export { editionMacro, macrosOfTables };
