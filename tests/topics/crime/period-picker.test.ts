// @vitest-environment node
import { expect, it } from "vitest";
import { changeBetweenPeriods } from "../../../src/topics/crime/charts/change-between-periods.ts";
import {
  betweenYears,
  yearColumns,
  type YearOfBorough,
} from "../../../src/topics/crime/choose-years/between-years.ts";
import {
  groupsToChoose,
  offencesByYear,
} from "../../../src/topics/crime/choose-years/offences-by-year.ts";
import { readCsv, writeCsv } from "../../../src/database/ask/typed-csv.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { query } from "../../../src/database/build/node.ts";

const all = "All offences";

/** The years as a page has them, from the file that the build writes. */
const fetched = (years: readonly YearOfBorough[]): readonly YearOfBorough[] =>
  readCsv("offences-by-year.csv", yearColumns, writeCsv(yearColumns, years));

it("works out in the page what the database answers, for any two years", async () => {
  const years = fetched(await offencesByYear(ask));
  for (const [from, to] of [
    ["2019-20", "2025-26"],
    ["2002-03", "2012-13"],
    ["2025-26", "2003-04"],
  ] as const) {
    const parameters = { offence_group: all, from_year: from, to_year: to };
    const asked = await query(changeBetweenPeriods.sql, parameters);
    expect(asked).toHaveLength(32);
    expect(betweenYears(years, { group: all, fromYear: from, toYear: to })).toEqual(asked);
  }
});

it("does so for every group that can be chosen, from the year in which it is counted alike", async () => {
  const groups = await groupsToChoose(ask);
  expect(groups.map(({ name }) => name)).toContain("Robbery");
  for (const group of groups) {
    const parameters = { offence_group: group.name, from_year: group.from, to_year: "2025-26" };
    const asked = await query(changeBetweenPeriods.sql, parameters);
    expect(asked, group.name).toHaveLength(32);
    const chosen = { group: group.name, fromYear: group.from, toYear: "2025-26" };
    expect(betweenYears(fetched(await offencesByYear(ask, group)), chosen)).toEqual(asked);
  }
});
