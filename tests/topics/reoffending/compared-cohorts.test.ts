import { expect, it } from "vitest";
import {
  comparedCohorts,
  sayComparedCohorts,
} from "../../../src/topics/reoffending/compared-cohorts.ts";
import { askFrozen } from "../../frozen/frozen-tables.ts";

it("says which cohorts all regions have, and which the country has in the same measure", async () => {
  expect(sayComparedCohorts(await askFrozen(comparedCohorts))).toEqual({
    first: "2008-09",
    withRegions: "2008-09 to 2019-20",
    withCountry: "2008-09 to 2013-14, 2020-21 and 2021-22",
  });
});

it("follows the rows where a later file has more", () => {
  const row = (cohort_end: string, regions: number, in_country: number) => ({
    ...{ cohort_end, regions, in_country },
  });
  expect(
    sayComparedCohorts([row("2020-03", 9, 0), row("2021-03", 9, 1), row("2022-03", 1, 1)]),
  ).toEqual({
    first: "2019-20",
    withRegions: "2019-20 and 2020-21",
    withCountry: "2020-21 and 2021-22",
  });
});
