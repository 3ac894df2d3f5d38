import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/topics/claims/claim.ts";
import { claims } from "../../../src/topics/claims/index.ts";
import { query } from "../../../src/database/build/node.ts";
import type { Row } from "../../../src/database/ask/query.ts";

type Change = (row: Row, index: number, rows: readonly Row[]) => Row;

/** The verdict that a claim gives for its own rows, changed. */
async function verdictAfter(id: string, change: Change): Promise<Verdict> {
  const claim = claims.find((item) => item.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim.check((await query(claim.sql)).map(change)).verdict;
}

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

const turned: readonly (readonly [id: string, what: string, Change, Verdict])[] = [
  ["central-inference", "crime rose", last({ offences: 1_100_000 }), "not supported"],
  ["central-inference", "reoffending fell", last({ reoffended: 20_000 }), "not supported"],
  [
    "central-inference",
    "neither sign is for it",
    last({ share_of_sentenced_with_earlier: 70 }),
    "not supported",
  ],
  ["central-inference", "both signs are for it", last({ reoffences: 120_000 }), "cannot tell"],
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
    "cannot tell",
  ],
  [
    "reoffending-high",
    "the country’s alone fell",
    where(
      { series: "England and Wales, old measure", cohort_end: "2012-03" },
      { reoffenders: 120_000 },
    ),
    "cannot tell",
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
    "not supported",
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
    "predictions for one year",
    (row) => ({ ...row, scale_years: 1 }),
    "supported",
  ],
  [
    "radar-predicted",
    "lower predictions",
    (row) => ({ ...row, predicted_rate: 62 }),
    "not supported",
  ],
  [
    "radar-one-year",
    "a scale for one year",
    where({ group: "OGRS" }, { stated_value: 1 }),
    "supported",
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

describe("a verdict turns with its rows", () => {
  it.each(turned)("%s: %s", async (id, _, change, verdict) => {
    expect(await verdictAfter(id, change)).toBe(verdict);
  });

  it("coterminous: one force in the whole area", async () => {
    const claim = claims.find(({ id }) => id === "coterminous");
    const rows = await query(claim?.sql ?? "");
    expect(claim?.check(rows.slice(0, 1)).verdict).toBe("supported");
  });

  it("reoffending-high: London’s figures reach back to 2005-06, and nothing fell", async () => {
    const claim = claims.find(({ id }) => id === "reoffending-high");
    const rows = (await query(claim?.sql ?? "")).map((row): Row => ({
      ...row,
      adjusted_rate: null,
    }));
    const london = rows.find((row) => row["series"] === "London, new measure");
    const earlier = { ...london, cohort_end: "2006-03" };
    expect(claim?.check([earlier, ...rows]).verdict).toBe("supported");
    expect(claim?.check(rows).verdict).toBe("cannot tell");
  });

  it("prison-population: a year between that rises, and one that does not", async () => {
    const claim = claims.find(({ id }) => id === "prison-population");
    const [first, then] = await query(claim?.sql ?? "");
    const between = (people: number): Row => ({ ...first, year: "2006", people });
    const verdict = (people: number): Verdict | undefined =>
      claim?.check([{ ...first }, between(people), { ...then }]).verdict;
    expect(verdict(75_000)).toBe("supported");
    expect(verdict(90_000)).toBe("not supported");
  });

  it("is tried for every claim", () => {
    const tried = new Set([...turned.map(([id]) => id), "coterminous"]);
    expect(claims.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it("no claim judges rows that are none, or not those of its columns", () => {
    for (const claim of claims) {
      expect(() => claim.check([])).toThrow(/has no rows/);
      expect(() => claim.check([{ anything: 1 }])).toThrow(TypeError);
    }
  });
});
