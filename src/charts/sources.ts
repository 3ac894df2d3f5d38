import type { SourceId } from "../datasets/sources.ts";

/** The three editions that make the monthly series, in the order of their months. */
export const mpsMonthly: readonly SourceId[] = [
  "mps-borough-monthly-preconnect",
  "mps-borough-monthly-connect",
  "mps-borough-monthly-bocu",
];

export const population: SourceId = "ons-population-1991-2024";

/** The yearly series: the workbook to 2015-16, then sums of the monthly files. */
export const mpsYearly: readonly SourceId[] = [
  "gla-met-recorded-offences-annual-1999-2017",
  ...mpsMonthly,
];

/** Reoffending in London and the regions: to 2019/20, then London's adults. */
export const mojRegion: readonly SourceId[] = [
  "moj-prsq-region-age-2008-2020",
  "moj-geotool-lambeth-london-2021-2022",
];

export const mojNational: readonly SourceId[] = [
  "moj-prsq-national-2000-2014",
  "moj-prsq-national-2012-2024",
  "moj-geotool-lambeth-london-2021-2022",
];

export const childrenBorough: readonly SourceId[] = ["dfe-lait-youth-offending"];
