import type { SourceId } from "../datasets/sources.ts";

/** The three editions that make the monthly series, in the order of their months. */
export const mpsMonthly: readonly SourceId[] = [
  "mps-borough-monthly-preconnect-201004-202401",
  "mps-borough-monthly-connect-201004-202511",
  "mps-borough-monthly-bocu-202407-202606",
];

export const population: SourceId = "ons-population-1991-2024";

/** The yearly series: the workbook to 2015-16, then sums of the monthly files. */
export const mpsYearly: readonly SourceId[] = [
  "gla-met-recorded-offences-annual-1999-2017",
  ...mpsMonthly,
];
