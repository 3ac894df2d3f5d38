// @vitest-environment node
import { expect, it } from "vitest";
import { changeBetweenPeriods } from "../../../src/topics/crime/charts/change-between-periods.ts";
import { betweenYears } from "../../../src/topics/crime/choose-years/between-years.ts";
import { offencesByYear } from "../../../src/topics/crime/choose-years/offences-by-year.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { query } from "../../../src/database/build/node.ts";

it("works out in the page what the database answers, for any two years", async () => {
  const years = await offencesByYear(ask);
  for (const [from, to] of [
    ["2019-20", "2025-26"],
    ["2002-03", "2012-13"],
    ["2025-26", "2003-04"],
  ] as const) {
    const asked = await query(changeBetweenPeriods.sql, { from_year: from, to_year: to });
    expect(asked).toHaveLength(32);
    expect(betweenYears(years, from, to)).toEqual(asked);
  }
});
