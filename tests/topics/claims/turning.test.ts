import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/topics/claims/claim.ts";
import { claims } from "../../../src/topics/claims/index.ts";
import { query } from "../../../src/database/build/node.ts";
import { turned, type Change } from "./turned.ts";
import type { Row } from "../../../src/database/ask/query.ts";

/** The verdict that a claim gives for its own rows, changed. */
async function verdictAfter(id: string, change: Change): Promise<Verdict> {
  const claim = claims.find((item) => item.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim.check((await query(claim.sql)).map(change)).verdict;
}

describe("a verdict turns with its rows", () => {
  it.each(turned)("%s: %s", async (id, _, change, verdict) => {
    expect(await verdictAfter(id, change)).toBe(verdict);
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
    expect(claim?.check(rows).verdict).toBe("not loaded");
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
    const tried = new Set(turned.map(([id]) => id));
    expect(claims.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it("no claim judges rows that are none, or not those of its columns", () => {
    for (const claim of claims) {
      expect(() => claim.check([])).toThrow(/has no rows/);
      expect(() => claim.check([{ anything: 1 }])).toThrow(TypeError);
    }
  });
});
