import { describe, expect, it } from "vitest";
import { adultsAndCountry } from "../../../src/topics/reoffending/charts/adults/adults-and-country.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { formatCohort } from "../../../src/words/periods.ts";
import { countryAllAges } from "../../../src/topics/reoffending/charts/country-all-ages.ts";
import {
  compareEnds,
  sayCountrySince,
} from "../../../src/topics/reoffending/reoffending-summary.ts";

const cohort = (cohort_end: string, offenders: number, reoffenders: number) => ({
  cohort_end,
  offenders,
  reoffenders,
  reoffending_rate: (100 * reoffenders) / offenders,
});

describe("the first and last cohorts of a series", () => {
  it("are London's published figures", async () => {
    const { first, last } = compareEnds(await ask(adultsAndCountry.question));
    expect(first).toMatchObject({ cohortEnd: "2009-03", offenders: 106031, reoffenders: 31436 });
    expect(first.rate).toBeCloseTo(29.65, 2);
    expect(last).toMatchObject({ cohortEnd: "2022-03", offenders: 45381, reoffenders: 10285 });
    expect(last.rate).toBeCloseTo(22.66, 2);
  });

  it("differ by more than chance only beyond an interval of twice the width", () => {
    // 30% and 28% of 2,000: the plain interval of the difference, 2.8 points, leaves 0 inside.
    expect(compareEnds([cohort("2010-03", 2000, 600), cohort("2011-03", 2000, 560)]).verdict).toBe(
      "No. The rates differ by 2.0 points; with people counted more than once, that can be chance.",
    );
    // 30% and 26.5%: outside the plain interval, inside one of twice the width.
    expect(
      compareEnds([cohort("2010-03", 2000, 600), cohort("2011-03", 2000, 530)]).verdict,
    ).toContain("that can be chance");
    expect(
      compareEnds([cohort("2010-03", 2000, 600), cohort("2011-03", 2000, 440)]).verdict,
    ).toMatch(/^Yes\. The rate is 8\.0 points lower, and chance could make about 5\.\d of them/);
  });

  it("are told with what the country’s rate did after London’s last", async () => {
    const country = await ask(countryAllAges.question);
    // 83,451 of 331,110 and 93,413 of 331,356.
    expect(sayCountrySince(country, "2022-03")).toBe(
      "In England and Wales the rate of all ages has risen since, from 25.2% to 28.2% in 2023-24.",
    );
    expect(sayCountrySince(country, "2024-03")).toBe("");
    expect(sayCountrySince(country, "2031-03")).toBe("");
  });

  it("need two cohorts", () => {
    expect(() => compareEnds([cohort("2010-03", 10, 1)])).toThrow("Two cohorts");
  });
});

it("writes cohorts as the years they span", () => {
  expect(formatCohort("2020-03")).toBe("2019-20");
  expect(formatCohort("2000-03")).toBe("1999-00");
  expect(formatCohort("2002-12")).toBe("2002");
});
