import { areaViews } from "./areas.ts";
import { breakViews } from "./breaks.ts";
import { recordedCrime } from "./recorded-crime.ts";
import { residents, scaleMacros } from "./residents.ts";
import type { ScalarMacro, View } from "./view.ts";

/** Every view and table macro, each after those that it asks. */
export const views: readonly View[] = [...recordedCrime, ...residents, ...breakViews, ...areaViews];

export const scalarMacros: readonly ScalarMacro[] = scaleMacros;
