import type { SourceId } from "../sources.ts";

/** The three editions that make the monthly series, in the order of their months. */
export const mpsMonthly: readonly SourceId[] = [
  "mps-borough-monthly-preconnect",
  "mps-borough-monthly-connect",
  "mps-borough-monthly-bocu",
];

/** The yearly series: the workbook, then sums of the monthly files. */
export const mpsYearly: readonly SourceId[] = ["gla-met-recorded-offences-annual", ...mpsMonthly];

/** Totals of official statistics, the earlier file first. */
export const officialCrime: readonly SourceId[] = ["ons-pfa-rolling-year", "ons-pfa-csp-tables"];

export const population: SourceId = "ons-population";

/** Reoffending in London and the regions: to 2019/20, then London's adults. */
export const mojRegion: readonly SourceId[] = ["moj-prsq-region-age", "moj-geotool-lambeth-london"];

export const mojNational: readonly SourceId[] = [
  "moj-prsq-national-2000",
  "moj-prsq-national-2012",
  "moj-geotool-lambeth-london",
];

/** London beside England and Wales. */
export const mojRegionAndNational: readonly SourceId[] = [
  ...new Set([...mojRegion, ...mojNational]),
];

export const childrenBorough: readonly SourceId[] = ["dfe-lait-youth-offending"];

/** Contract package areas, the forces that they are made of, and those forces' boundaries. */
export const contractBoundaries: readonly SourceId[] = ["cpa-lookup", "ons-pfa16-ugc"];
