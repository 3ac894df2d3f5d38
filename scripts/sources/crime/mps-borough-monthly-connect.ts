import { monthlySource } from "./mps-borough-monthly.ts";

const id = "mps-borough-monthly-connect";
const names = ["MajorText", "MinorText", "BoroughName"] as const;

/**
 * The 24 months in which the force moved to CONNECT, of which only February to June 2024 are used:
 * earlier months of this edition move offences out of boroughs, later ones are superseded.
 */
export const mpsBoroughMonthlyConnect = monthlySource(
  id,
  ["MPS Borough Level Crime (most recent 24 months).csv"],
  names,
);

/** The months before: read for what they revise of the editions before CONNECT. */
export const mpsBoroughMonthlyConnectHistory = monthlySource(
  id,
  ["MPS Borough Level Crime (Historical).csv"],
  names,
);
