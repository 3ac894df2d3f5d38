import { expect, test } from "vitest";
import {
  childOffences,
  previousOffences,
  sentenceGroups,
  sentenceParts,
  sexes,
} from "../../../src/datasets/reoffending/reoffending-children-detail.ts";
import { failureOf, makeWorkspace, toCsv } from "./raw-fixtures.ts";
import { yjb, yjbRows } from "./sources/reoffending-fixtures.ts";

const breakdowns = {
  gender: ["gender", sexes],
  disposal: ["disposal", [...sentenceGroups, ...Object.values(sentenceParts).flat()]],
  offence: ["offence", childOffences],
  prevoffences: ["prev_offences", previousOffences],
} as const;

type Name = keyof typeof breakdowns;
const names = Object.keys(breakdowns) as Name[];

/** The fixture's year, and the two before it. */
function rowsOf(name: Name, years: readonly string[]): string[][] {
  const [column, categories] = breakdowns[name];
  const [header = [], ...rows] = yjbRows(column, categories);
  const inYears = years.flatMap((year) => rows.map((cells) => cells.with(2, year)));
  return [header, ...inYears];
}

async function withYears(yearsOf: (name: Name) => readonly string[]) {
  const workspace = await makeWorkspace();
  for (const name of names) {
    const file = `reoffending_10to20_${name}.csv`;
    await workspace.put(yjb, file, toCsv(rowsOf(name, yearsOf(name))));
  }
  return workspace;
}

const all = ["2018", "2019", "2020"];

test.each([
  ["its last year", ["2018", "2019"], "2020-03"],
  ["its first year", ["2019", "2020"], "2018-03"],
  ["a year between", ["2018", "2020"], "2019-03"],
])("the file of sentences without %s is refused by name", async (_, years, end) => {
  const workspace = await withYears((name) => (name === "disposal" ? years : all));
  expect(await failureOf(workspace)).toMatchObject({
    source: yjb,
    file: "reoffending_10to20_disposal.csv",
    column: "end_period_year",
    expected: `rows of the year to ${end}, which another file of the four has`,
  });
});

test("four files without a year that they had before are refused by what is lost", async () => {
  const workspace = await withYears(() => all);
  await workspace.build();
  const later = await withYears(() => ["2018", "2019"]);
  await later.putTable(
    "reoffending_children_detail.csv",
    await workspace.read("reoffending_children_detail.csv"),
  );
  const error = await failureOf(later);
  expect(error).toMatchObject({ source: yjb });
  expect(error.message).toContain('"reoffending_10to20_disposal.csv"');
  expect(error.message).toContain("found none for K04000001, 2020-03, ");
});

test("the whole of them is read", async () => {
  const workspace = await withYears(() => all);
  await workspace.build();
  expect(await workspace.read("reoffending_children_detail.csv")).toContain(",2020-03,");
});
