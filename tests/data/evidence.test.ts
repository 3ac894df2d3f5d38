import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openTables } from "../../scripts/checks/open-tables.ts";

const tables = await openTables(join(import.meta.dirname, "../../data"));

afterAll(() => {
  tables.close();
});

const report = "london-councils-report-2013";

/** Programme, what the measure or group has in it, and figures that must stand there as stated. */
const results: readonly (readonly [string, string, readonly number[]])[] = [
  ["RADAR", "people followed", [70, 38, 32]],
  ["RADAR", "months followed", [12]],
  ["RADAR", "earlier proven offences", [4000]],
  ["RADAR", "people who reoffended", [21, 19]],
  ["RADAR", "reoffending rate", [55, 59, 45, 69]],
  ["RADAR", "predicted reoffending rate", [71, 75]],
  ["RADAR", "fewer offences a year", [104]],
  ["FOCUS", "suspected offences", [82, 23, 17, 14, 12, 9, 6, 6, 6, 4]],
  ["FOCUS", "types of offence named", [6]],
  ["FOCUS", "change in suspected offences", [-55]],
  ["FOCUS", "offences", [176, 98, 11, 15]],
  ["FOCUS", "change in offences", [-45, 33]],
  ["Targeted drug testing on arrest", "year of the start", [2013]],
  ["Targeted drug testing on arrest", "outcome measures", [5]],
  ["Adult reoffending service", "authorities", [3]],
  ["Adult reoffending service", "success factors", [9]],
  ["Roma intervention project", "young people on the caseload", [26, 18, 8]],
  ["Roma intervention project", "lowest age", [13]],
  ["Roma intervention project", "highest age", [18]],
  ["Operation Penrose", "reoffending rate", [22, 26, 28]],
  ["Operation Penrose", "change in demand on the justice system", [-6, -4.5, -20, 0.1]],
  ["Operation Penrose", "length of the pilot", [2]],
];

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

test.each(results)("%s, %s: %j as the report states", async (programme, measure, values) => {
  const rows = await tables.ask(
    `SELECT stated_value AS value, document FROM case_study_results
     WHERE programme = '${programme}' AND measure = '${measure}' AND stated_value IS NOT NULL`,
  );
  expect(sorted(rows.map((row) => Number(row["value"])))).toEqual(sorted(values));
  expect(new Set(rows.map((row) => row["document"]))).toEqual(new Set([report]));
});

test("the review of 2010 is of seven boroughs, as Clinks states, and has no result", async () => {
  const rows = await tables.ask(
    `SELECT measure, stated_value AS stated, recomputed_value AS again, document FROM case_study_results
     WHERE programme = 'Review of seven boroughs' ORDER BY measure`,
  );
  const document = "clinks-review-2010";
  expect(rows).toEqual([
    { measure: "boroughs", stated: 7, again: 7, document },
    { measure: "programmes led by a council", stated: 1, again: null, document },
    { measure: "result", stated: null, again: null, document },
  ]);
});

/** Programme, measure, group, and what comes out when it is worked out again. */
const workedOut: readonly (readonly [string, string, string, number])[] = [
  ["RADAR", "people followed", "all", 70],
  ["RADAR", "reoffending rate", "under 12 months", 55.26],
  ["RADAR", "reoffending rate", "prolific", 59.38],
  ["RADAR", "people followed", "completed or continuing", 22],
  ["RADAR", "people who reoffended", "completed or continuing", 10],
  ["RADAR", "people followed", "dropped out", 16],
  ["RADAR", "people who reoffended", "dropped out", 11],
  ["RADAR", "divisions into whole people that agree", "under 12 months", 1],
  // SciPy 1.17, scipy.stats.binom.cdf and scipy.stats.fisher_exact.
  ["RADAR", "chance of so few or fewer at the predicted rate", "under 12 months", 0.0283],
  ["RADAR", "chance of so few or fewer at the predicted rate", "prolific", 0.0378],
  [
    "RADAR",
    "chance of so large a difference between those who stayed and those who left",
    "under 12 months",
    0.1972,
  ],
  ["FOCUS", "change in suspected offences", "all types", -54.47],
  ["FOCUS", "change in offences", "whole cohort", -44.32],
  ["FOCUS", "change in offences", "aged 18 to 24", 36.36],
  ["FOCUS", "chance of a difference as unlikely, or more so", "aged 18 to 24", 0.5572],
  ["RADAR", "reoffending rate", "completed or continuing", 45.45],
  ["RADAR", "reoffending rate", "dropped out", 68.75],
  ["FOCUS", "change in suspected offences", "burglary", -71.95],
  ["FOCUS", "change in suspected offences", "theft", -17.65],
  ["FOCUS", "change in suspected offences", "drug related offences", -25],
  ["FOCUS", "change in suspected offences", "robbery", 0],
  ["FOCUS", "change in suspected offences", "actual bodily harm", -33.33],
  ["Adult reoffending service", "authorities", "programme", 3],
  ["Roma intervention project", "young people on the caseload", "all", 26],
];

test.each(workedOut)("%s: %s, %s, worked out again", async (programme, measure, group, value) => {
  const rows = await tables.ask(
    `SELECT recomputed_value AS value FROM case_study_results WHERE programme = '${programme}'
     AND measure = '${measure}' AND "group" = '${group}' ORDER BY period`,
  );
  expect(rows).toEqual([{ value }]);
});

test("the five types of figure 4 add to 123 in 2011 and to 56 in 2012", async () => {
  const rows = await tables.ask(
    `SELECT period, recomputed_value AS value FROM case_study_results
     WHERE programme = 'FOCUS' AND "group" = 'five types' ORDER BY period`,
  );
  expect(rows).toEqual([
    { period: "2011", value: 123 },
    { period: "2012", value: 56 },
  ]);
});

test("Lewisham's differences are those of its stated figures", async () => {
  const rows = await tables.ask(
    `SELECT measure, "group", recomputed_value AS value FROM case_study_results
     WHERE programme = 'Operation Penrose' AND recomputed_value IS NOT NULL
     ORDER BY measure, "group"`,
  );
  expect(rows.map(({ group, value }) => [group, value])).toEqual([
    ["adults", -1.5],
    ["young people", -20.1],
    ["Metropolitan Police average", -4],
    ["national average", -6],
  ]);
});

test("RADAR's intervals are Wilson's", async () => {
  const rows = await tables.ask(
    `SELECT list(recomputed_value ORDER BY measure)::VARCHAR AS limits FROM case_study_results
     WHERE measure LIKE 'reoffending rate, %limit%' AND programme = 'RADAR'
     GROUP BY "group" ORDER BY "group"`,
  );
  expect(rows.map((row) => row["limits"])).toEqual([
    "[26.92, 65.34]",
    "[44.4, 85.84]",
    "[42.26, 74.48]",
    "[39.71, 69.85]",
  ]);
});

const [news, clinks] = ["london-councils-news-2013", "clinks-review-2010"];
const [briefing, response] = ["lga-briefing-2009", "london-councils-response-2013"];

/** Document, words of the measure or group, and figures that must stand there. */
const figures: readonly (readonly [string, string, readonly number[]])[] = [
  [report, "average prison population", [64_601, 86_634]],
  [report, "cost of one reconviction", [65_000]],
  [report, "cost of prison after", [37_500]],
  [report, "cost of crime by people", [9.5, 13]],
  [report, "adults in the cohort England", [540_000]],
  [report, "adults who reoffended within a year England", [140_000]],
  [report, "reoffending rate of adults England", [25.6, 25.93]],
  [report, "reoffences for each person who reoffended England", [2.9]],
  [report, "after under 12 months in prison", [58]],
  [response, "after under 12 months in prison", [57.6]],
  [report, "start of a court order", [34]],
  [report, "adults in the cohort London", [18_435]],
  [report, "reoffending rate of adults London", [33]],
  [report, "further offences London", [17_342]],
  [report, "adults who reoffended within a year London", [6084]],
  [report, "reoffences for each person who reoffended London", [2.85]],
  [report, "scale looks ahead", [2]],
  [report, "people supervised London Probation Trust", [40_000]],
  [report, "cases a year", [250_000]],
  [report, "high risk", [30_000]],
  [report, "low to medium risk", [220_000]],
  [report, "authorities in the contract area", [33]],
  [report, "people whose services", [33_000]],
  [report, "contract package areas", [21]],
  [response, "contract package areas proposed", [16]],
  [report, "months with the same provider", [3]],
  [report, "cut in the Spending Review", [-28, -8]],
  [report, "further cut", [-10, -15]],
  [report, "pathways out of offending", [7]],
  [report, "without settled accommodation", [33.3]],
  [report, "stable accommodation", [20]],
  [report, "no educational qualifications", [50]],
  [report, "dyslexia", [20]],
  [report, "learning difficulties", [30]],
  [report, "illegal drugs", [66.7]],
  [report, "alcohol: sexual offences", [30]],
  [report, "alcohol: burglaries", [33]],
  [report, "alcohol: street crime", [50]],
  [report, "alcohol: violent crime", [50]],
  [report, "history of debt", [48]],
  [report, "debt grows worse", [33.3]],
  [report, "claim benefits on release", [81]],
  [report, "Crime and Disorder Act", [1998]],
  [report, "National Probation Service", [2001]],
  [report, "Carter review", [2003]],
  [report, "National Offender Management Service", [2004, 2008]],
  [report, "Offender Management Act", [2007]],
  [report, "integrated offender management promoted", [2008]],
  [report, "Total Place", [2009]],
  [briefing, "briefing to the Safer", [2009]],
  [briefing, "directors of offender management", [10]],
  [briefing, "Leicestershire and Bolton", [2]],
  [report, "duty on Community Safety Partnerships", [2010]],
  [clinks, "review of seven boroughs", [2010]],
  [report, "Transforming Rehabilitation: a strategy", [2013]],
  [report, "proven reoffending bulletin", [2013]],
  [report, "summary of evidence", [2013]],
  [report, "planned start of the new system", [2014]],
  [report, "asks of the government National commissioning", [5]],
  [report, "asks of the government Maintaining", [3]],
  [report, "asks of the government Diversity", [2]],
  [report, "asks of the government Payment by results", [2]],
  [report, "asks of the government Incentivising", [2]],
  [report, "conclusions", [4]],
  [news, "conclusions", [4]],
  [response, "asks added", [10]],
  [response, "authorities in the contract area", [33]],
  [response, "boroughs that London Councils stands for", [32]],
  [report, "age from which probation", [18]],
  [report, "Scottish review", [2011]],
  [report, "welcomed with caution", [3]],
  [report, "principles of integrated offender management", [5]],
];

test.each(figures)("%s: %s, %j", async (document, words, values) => {
  const rows = await tables.ask(
    `SELECT unnest([value, value_to, recomputed_value]) AS value FROM stated_figures
     WHERE document = '${document}' AND contains(measure || ' ' || "group", '${words}')`,
  );
  const found = rows.flatMap((row) => (row["value"] === null ? [] : [Number(row["value"])]));
  expect(sorted(found)).toEqual(sorted(values));
});

const dates: readonly (readonly [string, string])[] = [
  ["2008-04-01", "becomes an agency"],
  ["2009-07-13", "briefing"],
  ["2010-04", "duty"],
  ["2010-07", "review of seven"],
  ["2013-05-09", "a strategy for reform"],
  ["2013-07", "bulletin"],
  ["2013-09", "summary of evidence"],
  ["autumn 2014", "planned start"],
];

test.each(dates)("timeline: %s, %s", async (period, words) => {
  const rows = await tables.ask(
    `SELECT period FROM stated_figures WHERE topic = 'timeline' AND contains(measure, '${words}')`,
  );
  expect(rows).toEqual([{ period }]);
});

describe("nothing personal", () => {
  test("the stories of two people are left out, with the 70% of one of them", async () => {
    const rows = await tables.ask(
      `SELECT count(*) AS found FROM case_study_results WHERE abs(stated_value) = 70
         AND measure <> 'people followed'`,
    );
    expect(rows).toEqual([{ found: 0 }]);
  });
});
