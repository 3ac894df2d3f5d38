import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openTables } from "../../scripts/checks/open-tables.ts";

const tables = await openTables(join(import.meta.dirname, "../../data"));

afterAll(() => {
  tables.close();
});

// What the documents state, figure by figure, is in as-stated.csv; here is what was worked out of it.

test("the seven boroughs of the review of 2010 are counted, and it has no result", async () => {
  const rows = await tables.ask(
    `SELECT measure, recomputed_value AS again, document FROM case_study_results
     WHERE programme = 'Review of seven boroughs' ORDER BY measure`,
  );
  const document = "clinks-review-2010";
  expect(rows).toEqual([
    { measure: "boroughs", again: 7, document },
    { measure: "programmes led by a council", again: null, document },
    { measure: "result", again: null, document },
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

/** Figures of the documents, what of them, and what comes out when it is worked out again. */
const workedOutOfStated: readonly (readonly [string, string, number])[] = [
  ["reoffending rate of adults", "England and Wales", 25.93],
  ["adults who reoffended within a year", "London", 6084],
  ["reoffences for each person who reoffended", "London", 2.85],
];

test("three stated figures are worked out again, and no other", async () => {
  const rows = await tables.ask(
    `SELECT measure, "group", recomputed_value AS value FROM stated_figures
     WHERE recomputed_value IS NOT NULL AND recomputed_value IS DISTINCT FROM value
     ORDER BY recomputed_value`,
  );
  expect(rows.map(({ measure, group, value }) => [measure, group, value])).toEqual(
    workedOutOfStated.toSorted(([, , a], [, , b]) => a - b),
  );
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
