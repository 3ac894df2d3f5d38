import { startYear } from "../../../src/words/periods.ts";
import type { JumpTable } from "./verdicts.ts";

/** The first month of a period: of the financial year 2012-13 it is 2012-04. */
export const monthOf = (dataset: JumpTable, period: string): string =>
  dataset === "crime_yearly" ? `${String(startYear(period))}-04` : period;
