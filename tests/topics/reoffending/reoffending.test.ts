import { describe, expect, it } from "vitest";
import { adultsAndCountry } from "../../../src/topics/reoffending/charts/adults/adults-and-country.ts";
import { childrenRange } from "../../../src/topics/reoffending/charts/children/children-range.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { describeBoroughReoffending } from "../../../src/topics/boroughs/borough-reoffending.ts";
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
      "The rates differ by 2.0 points; with people counted more than once, that can be chance.",
    );
    // 30% and 26.5%: outside the plain interval, inside one of twice the width.
    expect(
      compareEnds([cohort("2010-03", 2000, 600), cohort("2011-03", 2000, 530)]).verdict,
    ).toContain("that can be chance");
    expect(
      compareEnds([cohort("2010-03", 2000, 600), cohort("2011-03", 2000, 440)]).verdict,
    ).toMatch(/^The rate is 8\.0 points lower, and chance could account for about 5\.\d of them/);
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

describe("what an authority's page says of reoffending", () => {
  it("gives the latest children's rate, London's, and that chance cannot be told", async () => {
    const rows = await ask(childrenRange.question, { area_code: "E09000007" });
    const [adults, children] = describeBoroughReoffending("Camden", false, rows);
    expect(adults).toContain("nothing can be said here about adults in Camden");
    expect(children).toMatch(
      /^Of children aged 15 to 17 in Camden’s cohorts of 2023-24, \d+\.\d% /,
    );
    expect(children).toContain("cannot be said");
  });

  it("says that nothing is published for the City of London", async () => {
    const rows = await ask(childrenRange.question, { area_code: "E09000001" });
    expect(describeBoroughReoffending("City of London", false, rows)[1]).toContain(
      "no rate is published at all",
    );
  });

  it("names the year where the latest rate is not published", () => {
    const rows = [
      { cohort_end: "2022-03", rate: 30.12, london_rate: 34.5 },
      { cohort_end: "2023-03", rate: null, london_rate: 31.1 },
    ];
    expect(describeBoroughReoffending("Somewhere", true, rows)[1]).toContain(
      "cohorts of 2021-22, 30.1% were proven to reoffend within a year, the latest rate published; in London as a whole 34.5%",
    );
  });
});

it("writes cohorts as the years they span", () => {
  expect(formatCohort("2020-03")).toBe("2019-20");
  expect(formatCohort("2000-03")).toBe("1999-00");
  expect(formatCohort("2002-12")).toBe("2002");
});
