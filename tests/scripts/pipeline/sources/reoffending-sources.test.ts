import { expect, test } from "vitest";
import {
  childOffences,
  previousOffences,
  sentenceGroups,
  sentenceParts,
  sexes,
} from "../../../../src/datasets/reoffending/reoffending-children-detail.ts";
import * as raw from "./reoffending-fixtures.ts";
import { makeWorkspace, toCsv, type Workspace } from "../raw-fixtures.ts";

const overlap =
  "sum of four quarters: a person can count up to four times, so the interval is too narrow";
const measure = `"new, 3-month cohorts"`;

const linesOf = async (workspace: Workspace, table: string): Promise<string[]> =>
  (await workspace.read(`${table}.csv`)).trimEnd().split("\n").slice(1);

test("regions: bands keep their counts, totals are their sums, October 2015 is marked", async () => {
  const workspace = await makeWorkspace();
  await workspace.put(raw.region, raw.regionFile, toCsv(raw.regionRows()));
  await workspace.build();
  const lines = await linesOf(workspace, "reoffending_region");
  expect(lines).toHaveLength(9 * 12);
  const note = `[b] from October 2015 the start of probation is taken from another source; ${overlap}`;
  expect(lines).toContain(
    `E12000007,2016-03,4 x 3 months,50 and over,Adults,10,4,9,40,16.818033,68.732623,${measure},${raw.region},"${note}"`,
  );
  expect(lines).toContain(
    `E12000007,2016-03,4 x 3 months,Adults,,80,32,72,40,29.961828,50.954535,${measure},${raw.region},"${note}"`,
  );
  expect(lines.filter((line) => line.includes(",Children,,20,8,18,"))).toHaveLength(9);
});

test("geographical tool: London, the country and the borough each go to their table", async () => {
  const workspace = await makeWorkspace();
  const records = ["Lambeth", "London", "England and Wales"].map((area) =>
    raw.geotoolRecord(area, 2021),
  );
  await workspace.put(raw.geotool, raw.geotoolFile, JSON.stringify(records));
  await workspace.build();
  const counts = "200,50,,25,19.508168,31.434098";
  const note = `"[x] reoffences are not in the file; [u] affected by the pandemic, when courts closed; ${overlap}"`;
  expect(await linesOf(workspace, "reoffending_region")).toEqual([
    `E12000007,2021-03,4 x 3 months,Adults,,${counts},${measure},${raw.geotool},${note}`,
  ]);
  expect(await linesOf(workspace, "reoffending_national")).toEqual([
    `K04000001,2021-03,4 x 3 months,${measure},Adults,${counts},,,${raw.geotool},${note}`,
  ]);
  const unit = "[u] may be of the probation delivery unit of that name, whose area is the same; ";
  const ofLambeth = note.replace("[u] affected", `${unit}[u] affected`);
  expect(await linesOf(workspace, "reoffending_adults_borough")).toEqual([
    `E09000022,2021-03,4 x 3 months,Adults,${counts},${measure},${raw.geotool},${ofLambeth}`,
  ]);
});

test("country: quarters, years and the old measure are told apart; 2001 is empty with a reason", async () => {
  const workspace = await makeWorkspace();
  const rows = [
    raw.earlyHeader,
    ...raw.earlyCohort("new|3-monthly", "2000-10-01"),
    ...raw.earlyCohort("new|3-monthly", "2001-01-01", null),
    ...raw.earlyCohort("new|annual", "2012-04-01"),
    ...raw.earlyCohort("old|annual", "2012-04-01"),
  ];
  await workspace.put(raw.early, raw.earlyFile, toCsv(rows));
  await workspace.build();
  const lines = await linesOf(workspace, "reoffending_national");
  expect(lines).toHaveLength(12);
  const adults = "Adults,90,30,100,33.333333,24.453505,43.577682";
  expect(lines).toContain(
    `K04000001,2000-12,3 months,${measure},${adults},31.234568,30.5,${raw.early},`,
  );
  expect(lines).toContain(
    `K04000001,2001-03,3 months,${measure},All ages,,,,,,,,,${raw.early},[x] the file has no figures for 2001`,
  );
  expect(lines).toContain(
    `K04000001,2013-03,4 x 3 months,${measure},${adults},31.234568,30.5,${raw.early},"${overlap}"`,
  );
  expect(lines).toContain(
    `K04000001,2013-03,12 months,"old, 12-month cohorts",${adults},,,${raw.early},`,
  );
});

test("country: of two files the later one stands, and says what the older one has", async () => {
  const workspace = await makeWorkspace();
  const years = ["2012-04-01", "2013-04-01"];
  const rows = years.flatMap((date) => raw.earlyCohort("new|annual", date));
  await workspace.put(raw.early, raw.earlyFile, toCsv([raw.earlyHeader, ...rows]));
  const same = { ...raw.laterRecord("2012/13", 100, 34), reoffences: 112 };
  const timeSeries = [same, raw.laterRecord("2013/14", 101, 34)];
  await workspace.put(raw.later, raw.laterFile, JSON.stringify({ timeSeries }));
  await workspace.build();
  const all = (await linesOf(workspace, "reoffending_national")).filter((line) =>
    line.includes(",All ages,"),
  );
  const note = `revised: the file of 2016 has 100 offenders, 34 reoffenders and 112 reoffences (offenders +1.0% since); ${overlap}`;
  expect(all).toEqual([
    `K04000001,2013-03,4 x 3 months,${measure},All ages,100,34,112,34,25.461521,43.722271,,,${raw.later},"${overlap}"`,
    `K04000001,2014-03,4 x 3 months,${measure},All ages,101,34,102,33.663366,25.196574,43.327328,,,${raw.later},"${note}"`,
  ]);

  // Without the older file the later rows keep what was known of it.
  const before = await workspace.read("reoffending_national.csv");
  const again = await makeWorkspace();
  await again.put(raw.later, raw.laterFile, JSON.stringify({ timeSeries }));
  await again.putTable("reoffending_national.csv", before);
  await again.build();
  expect(await again.read("reoffending_national.csv")).toBe(before);
});

test("country: adults and children of another year are shown as they are, and it is said", async () => {
  const workspace = await makeWorkspace();
  const one = raw.earlyCohort("old|annual", "2005-01-01");
  const other = raw.earlyCohort("old|annual", "2005-04-01", {
    cohort: 80,
    reoffenders: 20,
    reoffences: 60,
  });
  const swapped = [...one, ...other].map((row) =>
    row[3] === "All" ? row.with(2, row[2] === "2005-01-01" ? "2005-04-01" : "2005-01-01") : row,
  );
  await workspace.put(raw.early, raw.earlyFile, toCsv([raw.earlyHeader, ...swapped]));
  await workspace.build();
  const lines = await linesOf(workspace, "reoffending_national");
  const said = lines.filter((line) => line.includes("[u] in the file adults and children add up"));
  expect(
    said.map((line) => line.split(",").slice(1, 2).concat(line.split(",").slice(5, 7))),
  ).toEqual([
    ["2005-12", "Adults", "90"],
    ["2005-12", "Children", "10"],
    ["2006-03", "Adults", "80"],
    ["2006-03", "Children", "10"],
  ]);
  expect(said[0]).toContain("all ages of the cohort to 2006-03: evidently");
});

test("children by borough: rates as published, a dash empty with a reason, no other place", async () => {
  const workspace = await makeWorkspace();
  const records = raw.laitRecords();
  records[1] = ["ReoffYO15-17", "2016", "Barking and Dagenham", "32.049999999999997"];
  records[2] = ["ReoffYO15-17", "2016", "Barnet", "-"];
  await raw.putLait(workspace, records);
  await workspace.build();
  const lines = await linesOf(workspace, "reoffending_children");
  expect(lines).toHaveLength(34);
  expect(lines[0]).toContain("E09000001,2016-03,4 x 3 months,15 to 17,,");
  expect(lines[0]).toContain('"[x] never published for the City of London;');
  expect(lines[1]).toContain("E09000002,2016-03,4 x 3 months,15 to 17,32.05,");
  expect(lines[2]).toContain('"[x] not published: the file has a dash and no reason;');
  const entrants = await linesOf(workspace, "first_time_entrants");
  expect(entrants).toHaveLength(34);
  expect(entrants.at(-1)).toBe("E12000007,2016,40.5,");
});

test("children looked after: London and England too, a dash empty with a reason", async () => {
  const workspace = await makeWorkspace();
  await raw.putLait(workspace, raw.laitRecords());
  await workspace.build();
  const lines = await linesOf(workspace, "context");
  expect(lines).toHaveLength(35);
  const rest = `per 10,000 children",Children and families,${raw.lait},`;
  expect(lines[0]).toBe(
    `E09000001,Children looked after,2016,,,"${rest}[x] not published: the file has a dash and no reason`,
  );
  expect(lines.at(-1)).toBe(`E92000001,Children looked after,2016,40.5,,"${rest}`);
});

test("children in detail: years only, parts of a sentence named, all children from their sexes", async () => {
  const workspace = await makeWorkspace();
  const put = (name: string, column: string, categories: readonly string[]) =>
    workspace.put(
      raw.yjb,
      `reoffending_10to20_${name}.csv`,
      toCsv(raw.yjbRows(column, categories)),
    );
  await put("gender", "gender", sexes);
  await put("disposal", "disposal", [...sentenceGroups, ...Object.values(sentenceParts).flat()]);
  await put("offence", "offence", childOffences);
  await put("prevoffences", "prev_offences", previousOffences);
  await workspace.build();
  const lines = await linesOf(workspace, "reoffending_children_detail");
  expect(lines).toHaveLength(1 + 2 + 17 + 13 + 5);
  const start = "K04000001,2020-03,4 x 3 months";
  expect(lines).toContainEqual(
    expect.stringContaining(`${start},all children,All children,,60,24,80,40,28.569491,52.633947,`),
  );
  expect(lines).toContainEqual(
    expect.stringContaining(`${start},sentence,Youth fine,First tier penalty,30,12,40,`),
  );
  expect(lines).toContainEqual(
    expect.stringContaining(`${start},sentence,First tier penalty,,30,`),
  );
});

test("criminal histories: each file gives its own years, everyone by offence and by outcome", async () => {
  const workspace = await makeWorkspace();
  await raw.putHistories(
    workspace,
    [...raw.historyRows("2013", false), ...raw.historyRows("2014", false).slice(1)],
    raw.historyRows("2014", true),
  );
  await workspace.build();
  const of = (year: number, edition: string) =>
    [
      ["All offences,Caution", 5],
      ["All offences,Immediate custody", 2],
      ["Theft offences,All outcomes", 7],
    ].map(
      ([what, people]) =>
        `K04000001,${year},Children,Female,${what},15 or more,${people},${edition}`,
    );
  expect(await linesOf(workspace, "criminal_histories")).toEqual([
    ...of(2013, "2021-08"),
    ...of(2014, "2025-05"),
  ]);
});
