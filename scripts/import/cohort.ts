import { fourQuarters, type CohortLength } from "../../src/datasets/reoffending/reoffending.ts";

export type Cohort = {
  /** Last month: `2020-03`. */
  readonly end: string;
  readonly length: CohortLength;
};

const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** `Apr`, `April` or `Sept` as 1 to 12. */
function monthNumber(name: string): number | undefined {
  const text = name.toLowerCase();
  const index = months.findIndex(
    (month) =>
      month === text || month.slice(0, 3) === text || (text === "sept" && month[0] === "s"),
  );
  return index < 0 ? undefined : index + 1;
}

const form = /^([A-Za-z]+)(?: (\d{4}))? ?(?:to|-|–) ?([A-Za-z]+) (\d{4})$/;

const isQuarterStart = (month: number): boolean => month % 3 === 1;

/**
 * A cohort as the publisher writes it: `Apr 2019 to Mar 2020`, `Apr 2019-Mar 2020`, `April 2011 to
 * March 2012`, or three months of a calendar quarter, whose year may stand once: `Jan to Mar 2020`.
 * Years end in March, June, September or December, by release; they are sums of four three-month
 * cohorts.
 *
 * @returns undefined for everything else
 */
export function parseCohort(text: string): Cohort | undefined {
  const match = form.exec(text.trim().replaceAll(/\s+/g, " "));
  if (match === null) return undefined;
  const [, startName = "", startYearText, endName = "", endYearText = ""] = match;
  const [start, end] = [monthNumber(startName), monthNumber(endName)];
  if (start === undefined || end === undefined) return undefined;
  const endYear = Number(endYearText);
  const startYear = startYearText === undefined ? endYear : Number(startYearText);
  const length = (endYear - startYear) * 12 + end - start + 1;
  const cohortEnd = `${endYearText}-${String(end).padStart(2, "0")}`;
  if (length === 12 && isQuarterStart(start)) return { end: cohortEnd, length: fourQuarters };
  if (length === 3 && isQuarterStart(start)) return { end: cohortEnd, length: "3 months" };
  return undefined;
}
