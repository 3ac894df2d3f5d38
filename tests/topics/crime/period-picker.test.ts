// @vitest-environment node
import { expect, it } from "vitest";
import { changeBetweenPeriods } from "../../../src/topics/crime/charts/change-between-periods.ts";
import {
  betweenYears,
  yearColumns,
  type YearOfBorough,
} from "../../../src/topics/crime/choose-years/between-years.ts";
import { everyOffence } from "../../../src/topics/crime/choose-years/choice.ts";
import {
  changesInCounting,
  groupsToChoose,
  offencesByYear,
} from "../../../src/topics/crime/choose-years/offences-by-year.ts";
import { readCsv, writeCsv } from "../../../src/database/ask/typed-csv.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { london } from "../../../src/places/place.ts";
import { query } from "../../../src/database/build/node.ts";

const all = "All offences";

/** The years as a page has them, from the file that the build writes. */
const fetched = (years: readonly YearOfBorough[]): readonly YearOfBorough[] =>
  readCsv("offences-by-year.csv", yearColumns, writeCsv(yearColumns, years));

it("works out in the page what the database answers, for any two years", async () => {
  const years = fetched(await offencesByYear(ask));
  const changes = await changesInCounting(ask, [everyOffence]);
  for (const [from, to] of [
    ["2019-20", "2025-26"],
    ["2002-03", "2012-13"],
    ["2025-26", "2003-04"],
  ] as const) {
    const parameters = { offence_group: all, from_year: from, to_year: to };
    const asked = await query(changeBetweenPeriods.sql, parameters);
    expect(asked).toHaveLength(32);
    expect(betweenYears(years, changes, { group: all, fromYear: from, toYear: to })).toEqual(asked);
  }
});

it("does so for every group that can be chosen, from the year in which it is counted alike", async () => {
  const groups = await groupsToChoose(ask);
  expect(groups.map(({ name }) => name)).toContain("Robbery");
  const changes = await changesInCounting(ask, groups);
  for (const group of groups) {
    const parameters = { offence_group: group.name, from_year: group.from, to_year: "2025-26" };
    const asked = await query(changeBetweenPeriods.sql, parameters);
    expect(asked, group.name).toHaveLength(32);
    const chosen = { group: group.name, fromYear: group.from, toYear: "2025-26" };
    expect(betweenYears(fetched(await offencesByYear(ask, group)), changes, chosen)).toEqual(asked);
  }
});

const notesOf = async (group: string, from: string, to: string): Promise<string> => {
  const parameters = { offence_group: group, from_year: from, to_year: to };
  const rows = await query(changeBetweenPeriods.sql, parameters);
  return changeBetweenPeriods.present(rows, { place: london, link: String }).notes.join("\n");
};

it("says of two years what changed in counting between them, for the group that is chosen", async () => {
  const robbery = await notesOf("Robbery", "2018-19", "2024-25");
  expect(robbery).toContain("2023-24: The force moved to the CONNECT system");
  expect(robbery).toContain("2024-25: From July 2024");
  expect(robbery).not.toMatch(/fraud|2016-17/i);
  const everything = await notesOf(all, "2012-13", "2014-15");
  expect(everything).toContain("2013-14: Action Fraud");
  expect(everything).toContain("2014-15: Police recorded crime lost its badge");
  expect(everything).not.toMatch(/2012-13: |CONNECT/);
  expect(await notesOf("Robbery", "2017-18", "2022-23")).not.toContain("counting, which changed");
});
