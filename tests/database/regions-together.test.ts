import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { query } from "../../src/database/build/node.ts";

describe("the English regions together", () => {
  it("are the sum of all, in no cohort that one of them lacks", async () => {
    const rows = csvParse(readFileSync("data/reoffending_region.csv", "utf8"));
    const adults = rows.filter((row) => row["age_group"] === "Adults");
    const all = new Set(rows.map((row) => row["area_code"])).size;
    const byCohort = Map.groupBy(adults, (row) => row["cohort_end"] ?? "");
    const expected = [...byCohort]
      .filter(([, parts]) => parts.length === all)
      .map(([cohort, parts]) => ({
        cohort_end: cohort,
        offenders: parts.reduce((sum, row) => sum + Number(row["offenders"]), 0),
        reoffenders: parts.reduce((sum, row) => sum + Number(row["reoffenders"]), 0),
      }));
    // London's adults go on for two years more.
    expect(expected.length).toBeLessThan(byCohort.size);
    const found = await query(
      `SELECT cohort_end, offenders, reoffenders FROM regions_together
       WHERE age_group = 'Adults' ORDER BY cohort_end`,
    );
    expect(found).toEqual(expected.toSorted((a, b) => (a.cohort_end < b.cohort_end ? -1 : 1)));
  });
});
