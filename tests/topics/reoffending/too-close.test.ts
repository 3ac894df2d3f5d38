import { describe, expect, it } from "vitest";
import { adultsByRegion } from "../../../src/topics/reoffending/charts/adults/adults-by-region.ts";
import { byAgeInLondon } from "../../../src/topics/reoffending/charts/by-age.ts";
import { childrenByOffence } from "../../../src/topics/reoffending/charts/children/children-by.ts";
import { differ, sayTooClose } from "../../../src/topics/reoffending/too-close.ts";
import { london } from "../../../src/places/place.ts";
import { queryFrozen } from "../../frozen/frozen-tables.ts";

const group = (offenders: number, rate: number) => ({
  offenders,
  reoffenders: Math.round((offenders * rate) / 100),
});

describe("groups whose people can count four times", () => {
  it("differ only where the difference is beyond an interval of twice the width", () => {
    // 40% and 36% of 1,500: the single interval is 3.5 points, twice as much is 7.
    expect(differ(group(1500, 40), group(1500, 36))).toBe(false);
    expect(differ(group(1500, 40), group(1500, 32))).toBe(true);
  });

  it("are named as too close to the lowest and to the highest, each in its number", () => {
    const far = [group(5000, 10), group(5000, 25), group(5000, 40)];
    expect(sayTooClose(far)).toBe("");
    expect(sayTooClose([...far, group(300, 38)])).toBe(
      "; one other is too close to the highest to tell apart",
    );
    expect(sayTooClose([...far, group(200, 12), group(300, 38), group(5000, 40)])).toBe(
      "; one other is too close to the lowest to tell apart, and two to the highest",
    );
    expect(() => sayTooClose([group(10, 10)])).toThrow("Two groups");
  });
});

describe("titles", () => {
  it.each([
    // London's 12,995 of 51,071; the East of England's 7,912 of 32,611 is 1.2 points lower, and chance
    // with repeated people reaches as far.
    [
      adultsByRegion,
      "In 2019-20 London’s rate, 25.4%, was above that of three and below that of two of the other eight English regions by more than chance",
    ],
    // 15 to 17: 1,300 of 3,269. 10 to 14: 274 of 753.
    [
      byAgeInLondon,
      "Rates by age in London: highest at 15 to 17 (39.8%), lowest at 50 and over (18.2%); one other is too close to the highest to tell apart",
    ],
  ])("count no region or age that chance could part", async (chart, title) => {
    const rows = await queryFrozen(chart.sql, { area_code: london.areaCode, ...chart.defaults });
    expect(chart.present(rows, { place: london, link: String }).title).toBe(title);
  });

  it("do not let 357 children charged with fraud stand alone at the top", async () => {
    const { sql, defaults } = childrenByOffence;
    const rows = await queryFrozen(sql, { area_code: london.areaCode, ...defaults });
    const { title } = childrenByOffence.present(rows, { place: london, link: String });
    expect(title).toMatch(/43\.1% \(fraud\); .* too close .*, and eight to the highest$/);
  });
});
