import { monthlySource } from "./mps-borough-monthly.ts";

/**
 * December 2023 to November 2025, of which only February to June 2024 are used: earlier months of
 * this edition move offences out of boroughs, later ones are superseded.
 */
export const mpsBoroughMonthlyConnect = monthlySource(
  "mps-borough-monthly-connect-201004-202511",
  ["MPS Borough Level Crime (most recent 24 months).csv"],
  ["MajorText", "MinorText", "BoroughName"],
);
