import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Check } from "../../../scripts/checks/check.ts";
import { runChecks } from "../../../scripts/checks/index.ts";
import { jumpsOfPlaces, jumpsOfWhole } from "../../../scripts/checks/jumps/find-jumps.ts";
import { jumpsCheck, unjudged } from "../../../scripts/checks/jumps/index.ts";
import { openTables } from "../../../scripts/checks/open-tables.ts";
import type { FoundJump } from "../../../scripts/checks/jumps/read-jumps.ts";
import { byMonth, byYear } from "../../../scripts/checks/jumps/windows.ts";
import { parseVerdicts, type Verdict } from "../../../scripts/checks/jumps/verdicts.ts";
import { seeded } from "../../support/seeded.ts";

const months = 120;

/** A count that chance gives around an expectation of some tens or more, by Box and Muller. */
const byChance = (random: () => number, expected: number): number => {
  const angle = 2 * Math.PI * random();
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(angle);
  return Math.max(0, Math.round(expected + Math.sqrt(expected) * normal));
};

/** Thirty places with a season, a slow trend that all share, and chance. */
function noise(seed: number): Map<string, number[]> {
  const random = seeded(seed);
  return new Map(
    Array.from({ length: 30 }, (_, place) => [
      `place ${String(place)}`,
      Array.from({ length: months }, (__, month) =>
        byChance(
          random,
          (80 + 10 * place) * (1 + 0.3 * Math.sin((month * Math.PI) / 6)) * 1.002 ** month,
        ),
      ),
    ]),
  );
}

const wholeOf = (places: ReadonlyMap<string, readonly number[]>): number[] =>
  Array.from({ length: months }, (_, month) =>
    [...places.values()].reduce((sum, counts) => sum + (counts[month] ?? 0), 0),
  );

const anySeed = fc.integer();

describe("jumps", () => {
  it("are none in seasons, a shared trend and chance", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const places = noise(seed);
        expect([...jumpsOfPlaces(byMonth, places, wholeOf(places)).values()].flat()).toEqual([]);
        expect(jumpsOfWhole(byMonth, wholeOf(places))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("are found where one is planted, in the place and near the month, and nowhere else", () => {
    const planted = fc.record({
      seed: anySeed,
      at: fc.integer({ min: 24, max: months - 12 }),
      factor: fc.constantFrom(0.5, 0.6, 1.6, 2, 5),
    });
    fc.assert(
      fc.property(planted, ({ seed, at, factor }) => {
        const places = noise(seed);
        const own = places.get("place 7") ?? [];
        places.set(
          "place 7",
          own.map((count, month) => (month >= at ? Math.round(count * factor) : count)),
        );
        const found = [...jumpsOfPlaces(byMonth, places, wholeOf(places))].filter(
          ([, jumps]) => jumps.length > 0,
        );
        expect(found.map(([place]) => place)).toEqual(["place 7"]);
        const jumps = found[0]?.[1] ?? [];
        expect(jumps).toHaveLength(1);
        expect(Math.abs((jumps[0]?.at ?? 0) - at)).toBeLessThanOrEqual(3);
        expect(Math.abs(Math.log((jumps[0]?.ratio ?? 0) / factor))).toBeLessThan(0.2);
      }),
      { numRuns: 40 },
    );
  });

  it("of all places at once are the whole's, and not each place's", () => {
    const places = new Map(
      [...noise(1)].map(([place, counts]) => [
        place,
        counts.map((count, month) => (month >= 60 ? Math.round(count * 1.4) : count)),
      ]),
    );
    expect(jumpsOfWhole(byMonth, wholeOf(places)).map(({ at }) => at)).toEqual([60]);
    expect([...jumpsOfPlaces(byMonth, places, wholeOf(places)).values()].flat()).toEqual([]);
  });

  it("are seen three months after they happen, and a missing month is no jump", () => {
    const places = noise(2);
    const own = places.get("place 7") ?? [];
    places.set(
      "place 7",
      own.map((count, month) => (month >= months - 3 ? 2 * count : count)),
    );
    expect(jumpsOfPlaces(byMonth, places, wholeOf(places)).get("place 7")).toMatchObject([
      { at: months - 3, periods: 3 },
    ]);
    const steady = Array.from({ length: 40 }, (_, month) => (month === 30 ? null : 1000));
    expect(jumpsOfWhole(byMonth, steady)).toEqual([]);
  });
});

const jump: FoundJump = {
  ...{ dataset: "crime_monthly", areaCode: "E09000016", areaName: "Havering" },
  ...{
    offenceGroup: "Sexual offences",
    period: "2013-09",
    month: "2013-09",
    at: 41,
    periods: 12,
    before: 189,
    after: 468,
    ratio: 2.1,
  },
};
const verdict: Verdict = {
  ...{ dataset: "crime_monthly", areaCode: "E09000016" },
  ...{ offenceGroup: "Sexual offences", period: "2013-11" },
  ...{ direction: "up", kind: "one month", reason: "August 2014." },
};

/** Long after the jump that these are about. */
const settled = "2024-06";

describe("jumps of years", () => {
  it("are found at the year, with no window of more", () => {
    const years = (factor: number): number[] => [1000, 1010, 990, 1000, 1000 * factor];
    const steady = Array.from(
      { length: 12 },
      (_, place) => [`place ${place}`, years(1.005)] as const,
    );
    const places = new Map([...steady, ["place 12", years(1.5)] as const]);
    const whole = [0, 1, 2, 3, 4].map((year) =>
      [...places.values()].reduce((sum, counts) => sum + (counts[year] ?? 0), 0),
    );
    const found = jumpsOfPlaces(byYear, places, whole);
    expect(found.get("place 12")).toMatchObject([{ at: 4, periods: 1, before: 1000, after: 1500 }]);
    expect(found.get("place 3")).toEqual([]);
    expect(jumpsOfWhole(byYear, [5000, 5100, 6300])).toMatchObject([{ at: 2, before: 5100 }]);
  });
});

describe("a jump without a verdict", () => {
  it("is a problem that names it, its size and the file to edit", () => {
    const [problem, ...more] = unjudged([jump], [], [], settled);
    expect(more).toEqual([]);
    for (const part of [
      "Havering, Sexual offences, 2013-09: 2.10 times",
      "189 to 468 in 12 months",
      "crime_monthly,E09000016,Sexual offences,2013-09,up,",
      "scripts/checks/jumps/verdicts.csv",
    ])
      expect(problem).toContain(part);
  });

  it("needs one on the same place, group, direction and time", () => {
    expect(unjudged([jump], [], [verdict], settled)).toEqual([]);
    for (const other of [
      { areaCode: "E09000017" },
      { offenceGroup: "Theft" },
      { direction: "down" } as const,
      { period: "2014-04" },
      { dataset: "crime_yearly", period: "2013-14" } as const,
    ]) {
      // The jump stays open, and the verdict is on no jump.
      expect(unjudged([jump], [], [{ ...verdict, ...other }], settled)).toHaveLength(2);
    }
  });

  it("may be on none while new months can still change the jump, and not after", () => {
    expect(unjudged([], [], [verdict], settled)).toHaveLength(1);
    expect(unjudged([], [], [verdict], "2013-11")).toEqual([]);
    expect(unjudged([], [], [verdict], "2013-12")).toHaveLength(1);
  });

  it("is none where a break of its area explains it, or of its group for London", () => {
    const ofArea = {
      dataset: "crime_monthly",
      month: "2013-09",
      areas: ["E09000016"],
      offenceGroup: null,
    };
    const ofGroup = { ...ofArea, areas: [], offenceGroup: "Sexual offences" };
    const london = { ...jump, areaCode: "E23000001", areaName: "London" };
    expect(unjudged([jump], [ofArea], [], settled)).toEqual([]);
    expect(unjudged([london], [ofGroup], [], settled)).toEqual([]);
    expect(unjudged([jump], [ofGroup], [], settled)).toHaveLength(1);
    expect(unjudged([london], [ofArea], [], settled)).toHaveLength(1);
    expect(unjudged([london], [{ ...ofGroup, offenceGroup: "Theft" }], [], settled)).toHaveLength(
      1,
    );
    expect(unjudged([jump], [{ ...ofArea, dataset: "crime_yearly" }], [], settled)).toHaveLength(1);
    // Six months to set in, three before.
    for (const [month, open] of [
      ["2013-03", 0],
      ["2013-02", 1],
      ["2013-12", 0],
      ["2014-01", 1],
    ] as const)
      expect(unjudged([london], [{ ...ofGroup, month }], [], settled)).toHaveLength(open);
  });
});

describe("verdicts", () => {
  const head = "dataset,area_code,offence_group,period,direction,kind,reason\n";
  it.each([
    [
      "crime_monthly,E09000016,Sexual offence,2013-09,up,unexplained,x",
      "row 2, column offence_group",
    ],
    ["crime_monthly,E09000016,Theft,2013-13,up,unexplained,x", "row 2, column period"],
    ["crime_yearly,E09000016,Robbery,2013-9,up,unexplained,x", "row 2, column period"],
    ["crime_yearly,E09000016,Theft,2013-14,up,unexplained,x", "row 2, column offence_group"],
    ["crime,E09000016,Theft,2013-09,up,unexplained,x", "row 2, column dataset"],
    ["crime_monthly,E09000016,Theft,2013-09,more,unexplained,x", "row 2, column direction"],
    ["crime_monthly,E09000016,Theft,2013-09,up,crime wave,x", "row 2, column kind"],
    ["crime_monthly,E09000016,Theft,2013-09,up,unexplained, ", "row 2, column reason"],
    ["crime_monthly,,Theft,2013-09,up,unexplained,x", "row 2, column area_code"],
  ])("%s is refused", (line, problem) => {
    expect(() => parseVerdicts(head + line)).toThrow(problem);
  });
  it("are refused under another header", () => {
    expect(() => parseVerdicts("area,month\n")).toThrow("expected the header");
  });
});

const data = join(import.meta.dirname, "../../../data");

async function latestMonths(): Promise<readonly string[]> {
  const tables = await openTables(data);
  const rows = await tables.ask("SELECT DISTINCT month FROM crime_monthly ORDER BY month");
  tables.close();
  return rows.slice(-3).map((row) => String(row["month"]));
}

describe("the committed tables", () => {
  it("fail where the latest three months of one group in one borough are doubled", async () => {
    const doubling: Check = {
      title: "doubled",
      problems: (tables) =>
        jumpsCheck.problems({
          ...tables,
          ask: async (sql) =>
            (await tables.ask(sql)).map((row) =>
              row["area_code"] === "E09000007" &&
              row["offence_group"] === "Violence against the person" &&
              lastMonths.includes(String(row["period"]))
                ? { ...row, offences: 2 * Number(row["offences"]) }
                : row,
            ),
        }),
    };
    const lastMonths = await latestMonths();
    const camden = `Camden, Violence against the person, ${lastMonths[0] ?? ""}:`;
    const [asTheyAre, doubled] = await runChecks(data, [jumpsCheck, doubling]);
    expect(asTheyAre?.problems.join()).not.toContain(camden);
    expect(doubled?.problems.join()).toContain(camden);
  });
});
