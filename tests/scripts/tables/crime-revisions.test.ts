import { expect, test } from "vitest";
import { allOffences } from "../../../src/datasets/crime/offence-groups.ts";
import { provisional } from "../../../scripts/tables/breaks/revision-breaks.ts";
import { revisions } from "../editions/rolling-file.ts";

const pair = revisions.filter(
  (row) => row.earlier_edition === "2025-11" && row.later_edition === "2026-06",
);
const of = (group: string) => pair.filter((row) => row.offence_group === group);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

// Counted from the publisher's files by hand, as their descriptions have it.
test("months of the two editions that stand on either side of the new basis", () => {
  const all = of(allOffences);
  expect(all.map(({ month }) => month)).toHaveLength(17);
  const july = all.find(({ month }) => month === "2024-07");
  const october = all.find(({ month }) => month === "2024-10");
  expect(july).toMatchObject({ offences_earlier: 82_554, offences_later: 80_372, age: 16 });
  expect(october).toMatchObject({ offences_earlier: 81_659, offences_later: 82_693, age: 13 });
  expect(sum(all.map((row) => row.offences_earlier))).toBe(1_314_560);
  expect(sum(all.map((row) => row.offences_later))).toBe(1_320_932);
});

test("the force's months moved by -2.6% to +2.2%, weapons by +7.8% in all", () => {
  const percent = (earlier: number, later: number) => 100 * (later / earlier - 1);
  const moves = of(allOffences).map((row) => percent(row.offences_earlier, row.offences_later));
  expect(Math.min(...moves)).toBeCloseTo(-2.6, 1);
  expect(Math.max(...moves)).toBeCloseTo(2.2, 1);
  const weapons = of("Possession of weapons");
  const inAll = percent(
    sum(weapons.map((row) => row.offences_earlier)),
    sum(weapons.map((row) => row.offences_later)),
  );
  expect(inAll).toBeCloseTo(7.8, 1);
});

test("the borough that moved most in a month is Westminster in March 2025, by 4.4%", () => {
  const march = of(allOffences).find(({ month }) => month === "2025-03");
  expect(march?.borough_code).toBe("E09000033");
  const { borough_earlier: before, borough_later: after } = march ?? {};
  expect(100 * ((after ?? 0) / (before ?? 1) - 1)).toBeCloseTo(4.4, 1);
});

test("boroughs are not compared across the change of system", () => {
  const across = revisions.filter((row) => row.earlier_edition === "2024-01");
  expect(across.length).toBeGreaterThan(0);
  for (const row of across) expect(row.borough_code).toBeNull();
});

test("what stands beside the newest months is what was measured of such months, by their age", () => {
  const known = revisions.filter((row) => row.later_edition <= "2026-06");
  const [row] = provisional(["2026-04", "2026-05", "2026-06"], known);
  expect(row).toMatchObject({ period: "2026-05", label: "provisional" });
  expect(`${row?.reason ?? ""} ${row?.effect ?? ""}`).toBe(
    "Later files change the newest months. So far they have moved the newest three months of the force by +0.2% to +1.0% together, and those three to eleven months old by +0.1% to +0.9%. Of the groups, possession of weapons moved furthest: by +16.2% in the newest three months.",
  );
  expect(provisional(["2026-05", "2026-06"], [])[0]?.effect).toBe("By how much is not known yet.");
});
