import type { JumpTable } from "./verdicts.ts";

/** The first month of a period: of the financial year 2012-13 it is 2012-04. */
export const monthOf = (dataset: JumpTable, period: string): string =>
  dataset === "crime_yearly" ? `${period.slice(0, 4)}-04` : period;

const numberOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** How many months the later lies after the earlier: 2 from 2013-12 to 2014-02; below 0 if before. */
export const monthsBetween = (later: string, earlier: string): number =>
  numberOf(later) - numberOf(earlier);
