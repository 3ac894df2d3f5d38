import { describe, expect, it } from "vitest";
import { ask } from "../../../src/database/build/ask.ts";
import { query } from "../../../src/database/build/node.ts";
import { figureRows } from "../../../src/topics/case-studies/words/figure-rows.ts";
import { caseStudyResults, resultsOf } from "../../../src/topics/case-studies/words/results.ts";
import { claims } from "../../../src/topics/claims/index.ts";
import { writeStated } from "../../../src/topics/documents/write-stated.ts";

describe("a figure that a document states", () => {
  it.each([
    [-44.32, "percent", "change in offences", "−44.3%"],
    [33, "percent", "change in offences", "+33%"],
    [71, "percent", "predicted reoffending rate", "71%"],
    [57.6, "percent", "reoffending rate", "57.6%"],
    [-20.1, "percentage points", "difference", "−20.1 points"],
    [1.5, "percentage points", "difference", "+1.5 points"],
    [0.0283, "probability", "chance", "0.028"],
    [2013, "year", "year of the start", "2013"],
    [4000, "offences", "earlier proven offences", "4,000"],
    [2.556, "reoffences", "reoffences for each person who reoffended", "2.56"],
  ])("%d %s of %s is %s", (value, unit, measure, text) => {
    expect(writeStated(value, unit, measure)).toBe(text);
  });

  it("is written in a claim as in the case study", async () => {
    const inStudy = figureRows(resultsOf(await ask(caseStudyResults), "FOCUS"), [])
      .flatMap(({ rows }) => rows)
      .filter(({ measure, group }) => measure === "Change in offences" && group === "aged 18 to 24")
      .map(({ stated, recomputed }) => [stated, recomputed]);
    const claim = claims.find(({ id }) => id === "islington-young");
    const inClaim = claim
      ?.check(await query(claim.sql))
      .table?.body.filter(([what]) => what === "Change in offences, aged 18 to 24")
      .map(([, ...figures]) => figures);
    expect(inClaim).toEqual(inStudy);
    expect(inStudy).toEqual([["+33%", "+36.4%"]]);
  });
});
