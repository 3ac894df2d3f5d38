import { expect, test } from "vitest";
import { sexes } from "../../../../src/datasets/reoffending/reoffending-children-detail.ts";
import * as raw from "./reoffending-fixtures.ts";
import { failureOf, makeWorkspace, toCsv, type Workspace } from "../raw-fixtures.ts";

/** The build must stop, say where and why, and leave every committed file as it was. */
async function expectRefusal(workspace: Workspace, put: () => Promise<void>, details: object) {
  const before = await workspace.contents();
  await put();
  const failure = await failureOf(workspace);
  expect(failure).toMatchObject(details);
  expect(failure.message).toContain("data/ is unchanged");
  expect(await workspace.contents()).toEqual(before);
}

/** Row and column as a person counts them. */
const set = (row: number, column: number, text: string) => (rows: raw.Rows) => {
  const cells = rows[row - 1];
  if (cells !== undefined) cells[column - 1] = text;
};

type Case = readonly [string, (rows: raw.Rows) => void, object];

const regionCases: readonly Case[] = [
  ["a changed header", set(1, 7, "offender"), { row: 1, column: "7", found: '"offender"' }],
  ["another group of people", set(3, 1, "Adults"), { row: 3, column: "adult_juv" }],
  ["a cohort of two years", set(3, 2, "Apr 2015 to Mar 2017"), { row: 3, column: "cohort" }],
  [
    "Wales",
    set(4, 3, "Wales"),
    { row: 4, column: "region", expected: "one of the nine English regions" },
  ],
  ["another category", set(4, 4, "Sex total"), { row: 4, column: "category" }],
  ["a child's band for adults", set(2, 5, "10 to 14"), { row: 2, column: "subcat1" }],
  ["a second category", set(2, 6, "Theft"), { row: 2, column: "subcat2", found: '"Theft"' }],
  ["a letter in a count", set(5, 7, "1O"), { row: 5, column: "offenders", found: '"1O"' }],
  [
    "more reoffenders than offenders",
    set(5, 8, "11"),
    { row: 5, column: "reoffenders", expected: "no more than the 10 offenders", found: "11" },
  ],
  [
    "fewer reoffences than reoffenders",
    set(5, 9, "3"),
    { row: 5, column: "reoffences", expected: "at least one for each of the 4 reoffenders" },
  ],
  ["a band twice", set(3, 5, "18 to 20"), { row: 3, found: "the same as in row 2" }],
  [
    "a band less",
    (rows) => void rows.pop(),
    { expected: "10 age bands for E12000009 in the year to 2016-03", found: "9" },
  ],
];

test.each(regionCases)("regions with %s stop the run", async (_, change, details) => {
  const workspace = await makeWorkspace();
  const rows = raw.regionRows();
  change(rows);
  await expectRefusal(workspace, () => workspace.put(raw.region, raw.regionFile, toCsv(rows)), {
    source: raw.region,
    file: raw.regionFile,
    ...details,
  });
});

const lambeth = raw.geotoolRecord("Lambeth", 2021);

test.each([
  ["no list", { a: 1 }, { expected: "a JSON list of records" }],
  [
    "an unknown place",
    [{ ...lambeth, AreaName: "Lambth" }],
    { column: "entry 1, AreaName", found: '"Lambth"' },
  ],
  [
    "a span for a year",
    [{ ...lambeth, "Time period": "2020/21" }],
    { column: "entry 1, Time period" },
  ],
  [
    "half a person",
    [{ ...lambeth, "Number of reoffenders": 1.5 }],
    { column: "entry 1, Number of reoffenders", found: '"1.5"' },
  ],
  [
    "a rate of other counts",
    [lambeth, { ...lambeth, AreaName: "London", Value: 26 }],
    { column: "entry 2, Value", expected: "the rate of its counts, 25.00", found: '"26"' },
  ],
  [
    "a year twice",
    [lambeth, lambeth],
    { column: "entry 2", found: "E09000022 in the year to 2021-03 again" },
  ],
])("the geographical tool with %s stops the run", async (_, json, details) => {
  const workspace = await makeWorkspace();
  await expectRefusal(
    workspace,
    () => workspace.put(raw.geotool, raw.geotoolFile, JSON.stringify(json)),
    { source: raw.geotool, file: raw.geotoolFile, ...details },
  );
});

const earlyCases: readonly Case[] = [
  ["another measure", set(2, 1, "newer"), { row: 2, column: "temporal_unit" }],
  ["a quarter of the old measure", set(2, 1, "old"), { row: 2, found: '"old 3-monthly"' }],
  ["another date", set(2, 3, "2013-04-30"), { row: 2, column: "date" }],
  ["another group", set(2, 4, "Women"), { row: 2, column: "group" }],
  ["another rate", set(2, 5, "median"), { row: 2, column: "rate" }],
  ["a rate twice", set(3, 5, "cohort"), { row: 3, found: "the same as in row 2" }],
  ["a count with a fraction", set(2, 6, "90.5"), { row: 2, column: "value", found: '"90.5"' }],
  ["one empty cell", set(4, 6, ""), { row: 4, expected: "a whole number", found: "an empty cell" }],
  [
    "a rate of other counts",
    set(5, 6, "34"),
    { row: 5, expected: "the rate of its counts, 33.33" },
  ],
  ["no percentage", set(7, 6, "[x]"), { row: 7, expected: "a percentage", found: '"[x]"' }],
  ["a row less", (rows) => void rows.splice(6, 1), { expected: "a row of adjusted" }],
];

test.each(earlyCases)(
  "the older national file with %s stops the run",
  async (_, change, details) => {
    const workspace = await makeWorkspace();
    const rows = [raw.earlyHeader, ...raw.earlyCohort("new|3-monthly", "2013-04-01")];
    change(rows);
    await expectRefusal(workspace, () => workspace.put(raw.early, raw.earlyFile, toCsv(rows)), {
      source: raw.early,
      file: raw.earlyFile,
      ...details,
    });
  },
);

const year = raw.laterRecord("2012/13");

test.each([
  ["no series", {}, { expected: "JSON with a list timeSeries" }],
  ["an empty series", { timeSeries: [] }, { found: "something else" }],
  [
    "another notation",
    { timeSeries: [{ ...year, cohort: "2012-13" }] },
    { column: "timeSeries 1, cohort" },
  ],
  ["no count", { timeSeries: [{ ...year, offenders: null }] }, { found: "an empty cell" }],
  [
    "a rate of other counts",
    { timeSeries: [{ ...year, reoffendingRate: 31 }] },
    { column: "timeSeries 1, reoffendingRate" },
  ],
  [
    "a year left out",
    { timeSeries: [year, raw.laterRecord("2014/15")] },
    { column: "timeSeries 2, cohort", expected: "the year that ends in 2014-03", found: "2015-03" },
  ],
])("the later national file with %s stops the run", async (_, json, details) => {
  const workspace = await makeWorkspace();
  await expectRefusal(
    workspace,
    () => workspace.put(raw.later, raw.laterFile, JSON.stringify(json)),
    { source: raw.later, file: raw.laterFile, ...details },
  );
});

test.each([
  ["a year in words", 3, ["ReoffYO15-17", "2015-16", "Bexley", "40"], { row: 4, column: "Years" }],
  [
    "a letter",
    3,
    ["ReoffYO15-17", "2016", "Bexley", "c"],
    { row: 4, column: "Values", found: '"c"' },
  ],
  ["more than all", 3, ["ReoffYO15-17", "2016", "Bexley", "100.5"], { row: 4, column: "Values" }],
  ["a place less", 3, ["Other", "2016", "Bexley", "40"], { found: "none for E09000004 in 2016" }],
  [
    "a place twice",
    3,
    ["ReoffYO15-17", "2016", "Barnet", "40"],
    { found: "none for E09000004 in 2016" },
  ],
] as const)("LAIT with %s stops the run", async (_, index, record, details) => {
  const workspace = await makeWorkspace();
  const records = raw.laitRecords();
  records[index] = record;
  await expectRefusal(workspace, () => raw.putLait(workspace, records), {
    source: raw.lait,
    file: raw.laitFile,
    ...details,
  });
});

test("LAIT with a changed column, or no Parquet at all, stops the run without a path in the message", async () => {
  const workspace = await makeWorkspace();
  const details = { source: raw.lait, file: raw.laitFile };
  await expectRefusal(workspace, () => raw.putLait(workspace, raw.laitRecords(), "Value"), {
    ...details,
    expected: "a Parquet file with the columns Short Desc, Years, LA and Regions, Values",
  });
  await workspace.put(raw.lait, raw.laitFile, "not Parquet");
  expect((await failureOf(workspace)).message).not.toContain(workspace.raw);
});

const yjbCases: readonly Case[] = [
  ["another header", set(1, 1, "sex"), { row: 1, column: "1" }],
  ["an unknown category", set(2, 1, "Children"), { row: 2, column: "gender", found: '"Children"' }],
  ["another measure", set(2, 2, "Rate"), { row: 2, column: "measure" }],
  ["another month", set(2, 5, "June"), { row: 2, column: "end_period_month", found: '"June"' }],
  ["another period", set(2, 6, "Month"), { row: 2, column: "period_length", found: '"Month"' }],
  ["a count with a letter", set(2, 4, "3O"), { row: 2, column: "count", found: '"3O"' }],
  [
    "a measure twice",
    set(4, 2, "Number of children in cohort"),
    { row: 4, found: "the same as in row 2" },
  ],
  ["a measure less", (rows) => void rows.splice(1, 1), { found: "fewer" }],
];

test.each(yjbCases)("children in detail with %s stop the run", async (_, change, details) => {
  const workspace = await makeWorkspace();
  const rows = raw.yjbRows("gender", sexes);
  change(rows);
  const file = "reoffending_10to20_gender.csv";
  for (const [name, column] of [
    ["disposal", "disposal"],
    ["offence", "offence"],
    ["prevoffences", "prev_offences"],
  ] as const) {
    const empty = toCsv(raw.yjbRows(column, []));
    await workspace.put(raw.yjb, `reoffending_10to20_${name}.csv`, empty);
  }
  const put = () => workspace.put(raw.yjb, file, toCsv(rows));
  await expectRefusal(workspace, put, { source: raw.yjb, file, ...details });
});

const historyCases: readonly Case[] = [
  ["another header", set(1, 6, "from"), { row: 1, column: "6", found: '"from"' }],
  ["no year", set(2, 2, "all"), { row: 2, column: "year", found: '"all"' }],
  ["an unknown age group", set(2, 3, "Young adults"), { row: 2, column: "offence_type" }],
  ["an unknown offence", set(2, 4, "04 Witchcraft"), { row: 2, column: "offence_group" }],
  [
    "an unknown band",
    set(2, 7, "6 16 or more"),
    { row: 2, column: "target", found: '"6 16 or more"' },
  ],
  ["an unknown outcome", set(3, 7, "8 Exile"), { row: 3, column: "target", found: '"8 Exile"' }],
  ["a fraction", set(2, 8, "7.5"), { row: 2, column: "value", found: '"7.5"' }],
  ["a link twice", set(4, 7, "0 Caution"), { row: 4, found: "the same as in row 3" }],
  [
    "people who are lost on the way",
    set(4, 8, "1"),
    {
      expected:
        "as many people by outcome as by record: 2014, Children, Female, Theft offences, 15 or more",
      found: "a difference of 1",
    },
  ],
];

test.each(historyCases)("criminal histories with %s stop the run", async (_, change, details) => {
  const workspace = await makeWorkspace();
  const rows = raw.historyRows("2014", true);
  change(rows);
  await expectRefusal(
    workspace,
    () => raw.putHistories(workspace, raw.historyRows("2013", false), rows),
    { source: raw.histories, file: raw.historyFiles[1], ...details },
  );
});

test("a file of criminal histories of an edition that is not listed stops the run", async () => {
  const workspace = await makeWorkspace();
  const file = "Sankey_data_2025.csv.gz";
  await expectRefusal(
    workspace,
    async () => {
      await raw.putHistories(
        workspace,
        raw.historyRows("2013", false),
        raw.historyRows("2014", true),
      );
      await workspace.put(raw.histories, file, "a later file");
    },
    {
      ...{ source: raw.histories, file, found: "another" },
      whatToDo: expect.stringContaining("historyEditions") as string,
    },
  );
});

test("a number that is none is refused in years that are taken from the other file too", async () => {
  const workspace = await makeWorkspace();
  const early = [...raw.historyRows("2013", false), ...raw.historyRows("2014", false).slice(1)];
  set(5, 8, "some")(early);
  await expectRefusal(
    workspace,
    () => raw.putHistories(workspace, early, raw.historyRows("2014", true)),
    { source: raw.histories, file: raw.historyFiles[0], row: 5, column: "value", found: '"some"' },
  );
});
