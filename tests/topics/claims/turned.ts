import type { Verdict } from "../../../src/topics/claims/claim.ts";
import type { Row } from "../../../src/database/ask/query.ts";

export type Change = (row: Row, index: number, rows: readonly Row[]) => Row;

/** Other values for the rows that hold what is given. */
const where =
  (found: Row, values: Row): Change =>
  (row) =>
    Object.entries(found).every(([name, value]) => row[name] === value)
      ? { ...row, ...values }
      : row;

const all =
  (...changes: readonly Change[]): Change =>
  (row, index, rows) =>
    changes.reduce((changed, change) => change(changed, index, rows), row);

const last =
  (values: Row): Change =>
  (row, index, rows) =>
    index === rows.length - 1 ? { ...row, ...values } : row;

const stated = (measure: string, group: string, stated_value: number): Change =>
  where({ measure, group }, { stated_value });

/** Rows changed, and the verdict that must come of it. */
export const turned: readonly (readonly [id: string, what: string, Change, Verdict])[] = [
  ["central-inference", "crime rose", last({ offences: 1_100_000 }), "not supported"],
  ["central-inference", "reoffending fell", last({ reoffended: 20_000 }), "not supported"],
  [
    "central-inference",
    "neither sign is for it",
    last({ share_of_sentenced_with_earlier: 70 }),
    "not supported",
  ],
  ["central-inference", "both signs are for it", last({ reoffences: 120_000 }), "not measurable"],
  [
    "crime-falling",
    "one year rose",
    where({ financial_year: "2008-09" }, { offences: 870_000 }),
    "not supported",
  ],
  [
    "crime-falling",
    "the last fall is counting alone",
    where({ financial_year: "2012-13" }, { not_counted: 50_000 }),
    "not supported",
  ],
  [
    "reoffending-high",
    "London’s rate fell",
    where({ series: "London, new measure", cohort_end: "2012-03" }, { reoffenders: 27_000 }),
    "not supported",
  ],
  [
    "reoffending-high",
    "no rate of the country fell",
    (row) => ({ ...row, adjusted_rate: row["adjusted_rate"] === null ? null : 30 }),
    "not loaded",
  ],
  [
    "reoffending-high",
    "the country’s alone fell",
    where(
      { series: "England and Wales, old measure", cohort_end: "2012-03" },
      { reoffenders: 120_000 },
    ),
    "not loaded",
  ],
  [
    "national-rate",
    "a rate beyond rounding",
    where({ stated_rate: 25.6 }, { stated_rate: 27.5 }),
    "not supported",
  ],
  [
    "national-rate",
    "neighbours with another rate",
    where({ stated_rate: null }, { rate_of_counts: 23.9 }),
    "not supported",
  ],
  [
    "reoffences-each",
    "another mean",
    where({ reoffended: null }, { reoffences_each: 3.1 }),
    "not supported",
  ],
  [
    "london-cohort",
    "an open cohort of that size and rate",
    where({ origin: "open, sum of four quarters" }, { adults: 18_500, reoffending_rate: 33.4 }),
    "supported",
  ],
  [
    "london-cohort",
    "an open cohort of that size with another rate",
    where({ origin: "open, sum of four quarters" }, { adults: 18_500, reoffending_rate: 29 }),
    "not supported",
  ],
  [
    "short-sentences",
    "the two documents differ",
    where({ group: "answer to the consultation" }, { stated_value: 53 }),
    "figures disagree",
  ],
  ["prison-population", "a fall", last({ people: 60_000 }), "not supported"],
  [
    "contract-areas",
    "another count",
    where({ measure: "contract package areas" }, { counted: 20 }),
    "not supported",
  ],
  [
    "contract-areas",
    "a force in two areas",
    where({ measure: "contract package areas" }, { forces_in_one_area: 42 }),
    "not supported",
  ],
  [
    "radar-stayed",
    "three times as many people",
    (row) =>
      row["unit"] === "people"
        ? { ...row, recomputed_value: 3 * Number(row["recomputed_value"]) }
        : row,
    "supported",
  ],
  [
    "radar-predicted",
    "predictions that are out by half a point at most",
    (row) => ({ ...row, prediction_error: 0.5 }),
    "supported",
  ],
  [
    "radar-predicted",
    "predictions that may be out by two points",
    (row) => ({ ...row, prediction_error: 2 }),
    "left out",
  ],
  [
    "radar-predicted",
    "lower predictions",
    (row) => ({ ...row, predicted_rate: 62, chance: 0.24 }),
    "not supported",
  ],
  [
    "radar-one-year",
    "a scale for one year",
    stated("years that the prediction looks ahead", "RADAR", 1),
    "supported",
  ],
  [
    "radar-one-year",
    "a scale for longer",
    stated("years that the prediction looks ahead", "RADAR", 3),
    "not supported",
  ],
  [
    "coterminous",
    "an authority outside the contract area",
    where({ which: "City of London" }, { in_area: 0 }),
    "not supported",
  ],
  [
    "radar-offences",
    "numbers that differ by chance",
    all(
      stated("offences in the year before", "both groups", 1040),
      stated("offences in the year after", "both groups", 1000),
    ),
    "not supported",
  ],
  [
    "radar-offences",
    "numbers that fell, with a comparison",
    all(
      stated("offences in the year before", "both groups", 204),
      stated("offences in the year after", "both groups", 100),
      stated("change in offences", "people like them, without RADAR", -5),
    ),
    "supported",
  ],
  [
    "islington-fall",
    "a fall as small as chance",
    where({ measure: "offences", period: "2012" }, { stated_value: 160 }),
    "not supported",
  ],
  [
    "islington-fall",
    "people and a comparison that fell less",
    all(
      stated("people in the cohort", "FOCUS", 60),
      stated("change in offences", "people like them, without FOCUS", -10),
    ),
    "supported",
  ],
  [
    "islington-fall",
    "people and a comparison that fell as much",
    all(
      stated("people in the cohort", "FOCUS", 60),
      stated("change in offences", "people like them, without FOCUS", -50),
    ),
    "not supported",
  ],
  [
    "islington-young",
    "the percentage of its own counts",
    stated("change in offences", "aged 18 to 24", 36),
    "supported",
  ],
  [
    "islington-young",
    "a fall",
    where({ measure: "offences", period: "2012" }, { stated_value: 9 }),
    "not supported",
  ],
  [
    "islington-burglary",
    "burglary around it fell as far",
    where({ what: "Burglaries recorded in Islington" }, { change: -75 }),
    "not supported",
  ],
  [
    "sutton-testing",
    "a result, and a further fall than London’s",
    (row) => ({ ...row, stated_result: -20 }),
    "supported",
  ],
  [
    "sutton-testing",
    "a result, and no further fall",
    all(
      (row) => ({ ...row, stated_result: -20 }),
      where({ what: "Sutton, without fraud" }, { change: -6 }),
    ),
    "not supported",
  ],
  [
    "lewisham-rate",
    "a cohort of 1,000",
    stated("people in the cohort", "cohort", 1000),
    "supported",
  ],
  [
    "lewisham-rate",
    "a cohort of 50",
    stated("people in the cohort", "cohort", 50),
    "not supported",
  ],
  [
    "lewisham-demand",
    "the country fell more",
    stated("change in demand on the justice system", "England and Wales, adults", -7),
    "not supported",
  ],
];
