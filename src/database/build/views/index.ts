import { areaViews } from "./areas.ts";
import { breakViews } from "./breaks.ts";
import { recordedCrime } from "./recorded-crime.ts";
import { residents } from "./residents.ts";
import { revisions } from "./revisions.ts";
import { twelveMonths } from "./twelve-months.ts";
import type { View } from "./view.ts";

export { scalarMacros } from "./scalars.ts";

/** Every view and table macro, each after those that it asks. */
export const views: readonly View[] = [
  ...recordedCrime,
  ...twelveMonths,
  ...residents,
  ...revisions,
  ...breakViews,
  ...areaViews,
];
