import { monthlySource } from "./mps-borough-monthly.ts";

/** July 2024 on: the rolling file of the last 24 months. */
export const mpsBoroughMonthlyBocu = monthlySource(
  "mps-borough-monthly-bocu",
  ["MPS Borough Level Crime (most recent 24 months).csv"],
  ["Group", "SubGroup", "BOCU"],
);
