import { monthlySource } from "./mps-borough-monthly.ts";

/** April 2010 to January 2024, with a row for the airports. */
export const mpsBoroughMonthlyPreconnect = monthlySource(
  "mps-borough-monthly-preconnect",
  [
    "MPS Borough Level Crime (Historical).csv",
    "MPS Borough Level Crime (most recent 24 months).csv",
  ],
  ["MajorText", "MinorText", "LookUp_BoroughName"],
);
