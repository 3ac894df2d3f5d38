import { describe, expect, it } from "vitest";
import { ask } from "../../../src/database/build/ask.ts";
import { askFrozen } from "../../frozen/frozen-tables.ts";
import { boroughs } from "../../../src/places/places.ts";
import { london } from "../../../src/places/place.ts";
import {
  summariseBorough,
  boroughSummary,
  yearsToMonth,
  type YearToMonth,
} from "../../../src/topics/boroughs/borough-summary.ts";
import { changesFrom, yearlyChanges } from "../../../src/topics/crime/charts/yearly-changes.ts";
import { boroughCaveats, describeCaveats } from "../../../src/topics/boroughs/caveats.ts";

const year = (change: number, offences = 1000): YearToMonth => ({
  twelveMonthsTo: "2026-06",
  offences,
  change,
  londonChange: -2.24,
});
const lead = (years: readonly YearToMonth[]): string =>
  summariseBorough("Somewhere", years, [{ twelveMonthsTo: "2026-06", change: 1 }])
    .lead.map((run) => run.text)
    .join("");

describe("the opening of a borough's page", () => {
  it("gives the count, the change and London's change", () => {
    expect(lead([year(-6.9, 39922)])).toBe(
      "Police recorded 39,922 offences in Somewhere in the 12 months to June 2026, 6.9% fewer than in the year before. London without the City, which has its own police: 2.2% fewer.",
    );
    expect(
      summariseBorough("London", [year(-2.2)], [{ twelveMonthsTo: "2026-06", change: 1 }])
        .lead.map((run) => run.text)
        .join(""),
    ).toContain("in London (the Metropolitan Police area, so without the City) in the 12 months");
    expect(lead([year(0.01)])).toContain("about the same as in the year before");
  });

  it("has the frozen figures of Camden", async () => {
    const years = yearsToMonth(await askFrozen(boroughSummary, { area_code: "E09000007" }));
    expect(years[0]).toMatchObject({ twelveMonthsTo: "2026-06", offences: 39922 });
  });

  it("adds up: boroughs and places without one make London", async () => {
    const [force] = yearsToMonth(await ask(boroughSummary, { area_code: london.areaCode }));
    const own = await Promise.all(
      (await boroughs()).map(async ({ areaCode }) =>
        yearsToMonth(await ask(boroughSummary, { area_code: areaCode })),
      ),
    );
    const total = own.reduce((sum, years) => sum + (years[0]?.offences ?? 0), 0);
    expect(own).toHaveLength(32);
    const apart = (force?.offences ?? NaN) - total;
    expect(apart).toBeGreaterThanOrEqual(0);
    expect(apart).toBeLessThan(100);
    const [frozen] = yearsToMonth(await askFrozen(boroughSummary, { area_code: london.areaCode }));
    expect(frozen?.offences).toBe(910619);
  });
});

describe("its caveats", () => {
  const ofFrozen = async (area_code: string): Promise<readonly string[]> =>
    describeCaveats(
      await askFrozen(boroughCaveats, { area_code }),
      changesFrom(await askFrozen(yearlyChanges.question, { area_code })),
    );

  it("say which breaks the years compared cross: outside the pandemic they go back to 2012", async () => {
    expect(await ofFrozen("E09000007")).toEqual([
      "No counting change falls in these 24 months.",
      "Three counting changes fall in the earlier years compared: recording checked (January 2014), new system (February 2024) and new basis (July 2024).",
    ]);
  });

  it("leave out the airports and fraud, of which the changes are like with like", async () => {
    expect(await ofFrozen("E09000017")).toEqual(await ofFrozen("E09000007"));
  });

  it("spell out a break inside the months compared, from the second of the 24 on", () => {
    const of = (period: string) =>
      describeCaveats(
        [{ period, label: "new rule", reason: "Thefts are counted twice." }],
        [{ twelveMonthsTo: "2026-06", change: 2 }],
      );
    expect(of("2026-01")).toEqual(["Counting changed in January 2026: Thefts are counted twice."]);
    expect(of("2024-08").join()).toContain("Counting changed");
    for (const outside of ["2024-07", "2026-07"]) {
      expect(of(outside)).toEqual(["No counting change falls in these 24 months."]);
    }
  });
});
