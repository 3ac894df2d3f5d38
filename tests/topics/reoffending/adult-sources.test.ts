import { describe, expect, it } from "vitest";
import { adultSources } from "../../../src/topics/reoffending/adult-sources.ts";
import { adultsFunnel } from "../../../src/topics/reoffending/charts/adults/adults-funnel.ts";
import { adultsInBorough } from "../../../src/topics/reoffending/charts/adults/adults-in-borough.ts";
import { query } from "../../../src/database/build/node.ts";
import { london } from "../../../src/places/place.ts";

const context = { place: { ...london, name: "Camden", slug: "camden" }, link: String };
const lambeth = "moj-geotool-lambeth-london";

const authority = (index: number, source: string) => {
  const offenders = 1000 + 150 * index;
  const reoffenders = Math.round(offenders * (0.2 + 0.01 * (index % 8)));
  const reoffending_rate = (100 * reoffenders) / offenders;
  return {
    area_name: `Place ${String(index)}`,
    cohort_end: "2024-03",
    offenders,
    reoffenders,
    reoffending_rate,
    lower_95_confidence_limit: reoffending_rate - 2,
    upper_95_confidence_limit: reoffending_rate + 2,
    source,
  };
};
const places = (source: string) => Array.from({ length: 32 }, (_, at) => authority(at, source));

describe("where adults’ figures by authority come from", () => {
  it("is the Ministry’s tool for a row that names the file it was loaded from", () => {
    expect(adultSources(["geographical-tool-2024.ods", "other.csv", null])).toEqual([
      "moj-geographical-tool",
    ]);
    expect(adultSources([lambeth, "tool.ods"])).toEqual([lambeth, "moj-geographical-tool"]);
  });

  it("is not Lambeth’s file under a funnel of loaded rows, and is while nothing else is there", () => {
    expect(adultsFunnel.present(places("tool.ods"), context).sources).toEqual([
      "moj-geographical-tool",
    ]);
    expect(adultsFunnel.present(places(lambeth), context).sources).toEqual([lambeth]);
  });
});

describe("the funnel", () => {
  it("says that two models are drawn, and gives the limits of both", () => {
    const shown = adultsFunnel.present(places("tool.ods"), context);
    expect(shown.notes.join(" ")).toContain("The other adds a variance between authorities");
    expect(shown.table?.head).toEqual(
      expect.arrayContaining(["99.8% limits", "99.8% limits, added"]),
    );
    expect(shown.title).toMatch(/both wider limits/);
  });
});

describe("an authority beside London", () => {
  it("is compared with London’s own chance in it", async () => {
    const rows = await query(adultsInBorough.sql, { area_code: "E09000022" });
    const notes = adultsInBorough.present(rows, context).notes.join(" ");
    // 511 of 2,217 and 10,285 of 45,381: 23.05% less 22.66%.
    expect(notes).toContain("0.4 points above London’s. Chance alone can make a difference of 3.");
    expect(notes).toContain("So this can be chance.");
  });
});
