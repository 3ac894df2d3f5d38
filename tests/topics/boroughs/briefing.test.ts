import { expect, it } from "vitest";
import { ask } from "../../../src/database/build/ask.ts";
import { boroughs } from "../../../src/places/places.ts";
import {
  describeContext,
  describeUnknown,
} from "../../../src/topics/boroughs/briefing/briefing-words.ts";
import {
  describeMovedGroups,
  groupMoves,
  typeMoves,
} from "../../../src/topics/boroughs/briefing/moved-groups.ts";
import { groups } from "../../../src/topics/crime/charts/groups.ts";

const month = (group: string, to: string, offences: number, reason: string | null = null) => ({
  ...{ offence_group: group, twelve_months_to: to, offences, break_reason: reason },
});

it("names the groups that fell and rose most by number, not by percent", () => {
  const moves = groupMoves([
    ...[month("Theft", "2025-06", 1000), month("Theft", "2026-06", 900)],
    ...[month("Robbery", "2025-06", 10), month("Robbery", "2026-06", 5)],
    ...[month("Burglary", "2025-06", 200), month("Burglary", "2026-06", 230)],
  ]);
  expect(describeMovedGroups(moves, "offences")).toBe(
    "Theft fell most, by 100 offences to 900 (down 10.0%) and burglary rose most, by 30 offences to 230 (up 15.0%).",
  );
});

it("says so where counting changed inside the 24 months, not where it came with the first of them", () => {
  const rows = (at: string) => [
    ...[month("Theft", "2024-07", 990, at === "2024-07" ? "New basis." : null)],
    ...[month("Theft", "2025-02", 990, at === "2025-02" ? "New basis." : null)],
    ...[month("Theft", "2025-06", 1000), month("Theft", "2026-06", 900)],
  ];
  expect(describeMovedGroups(groupMoves(rows("2025-02")), "offences")).toBe(
    "Theft fell most, by 100 offences to 900 (down 10.0%) and none rose. Counting of theft changed inside these 24 months (February 2025).",
  );
  expect(describeMovedGroups(groupMoves(rows("2024-07")), "offences")).not.toContain("Counting");
});

it("says what a later edition made of a group whose change is no larger", () => {
  const rows = (to: number, revision: number) => [
    month("Theft", "2025-06", 1000),
    { ...month("Theft", "2026-06", to), revision },
  ];
  const said = (to: number, revision: number) =>
    describeMovedGroups(groupMoves(rows(to, revision)), "offences");
  expect(said(1010, 1.4)).toBe(
    "Theft rose most, by 10 offences to 1,010 (up 1.0%) and none fell. A later edition of the file moved London’s theft by +1.4%, more than the change here.",
  );
  expect(said(1025, 1.4)).toContain("by +1.4%, half or more of the change here.");
  expect(said(1100, 1.4)).not.toContain("edition");
});

it("compares the City's types only where two years of months are whole", () => {
  const months = Array.from({ length: 24 }, (_, at) => ({
    crime_type: "Robbery",
    month: `${String(2024 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}`,
    offences: at < 12 ? 1 : 2,
  }));
  expect(describeMovedGroups(typeMoves(months), "records")).toBe(
    "Robbery rose most, by 12 records to 24 (up 100.0%) and none fell.",
  );
  const gap = months.map((row, at) => (at === 3 ? { ...row, offences: null } : row));
  expect(typeMoves(gap)).toEqual([]);
});

it("has the same counts as the rolling years of every borough", async () => {
  for (const place of await boroughs()) {
    const rows = await ask(groups.question, { area_code: place.areaCode });
    const latest = rows.at(-1)?.twelve_months_to;
    const moves = groupMoves(rows);
    expect(moves.length).toBe(new Set(rows.map((row) => row.offence_group)).size);
    for (const { group, offences, before } of moves) {
      const row = rows.find(
        (one) => one.offence_group === group && one.twelve_months_to === latest,
      );
      expect(row?.offences).toBe(offences);
      expect(row?.change_on_year_before).toBeCloseTo((100 * offences) / before - 100, 9);
    }
  }
});

const line = (short: string, missing?: string) => ({
  ...{ short, own: "4.0%", missing, london: "5.0%", lowest: "1%", highest: "9%" },
  ...{ period: "2024", unit: "percent", at: { own: 0.4, london: 0.5 } },
});

it("tells three indicators of context at most, and none that a place lacks", () => {
  const said = describeContext("City of London", [
    line("unemployment", "not published"),
    line("working age without qualifications"),
  ]);
  expect(said).toBe(
    "Of everyone who lives in the City of London, not of people who offend: working age without qualifications 4.0% (London 5.0%; 2024).",
  );
  expect(describeContext("Camden", [line("Unemployment", "not published")])).toContain("None of");
});

it("does not say that nothing is known of adults where their counts are there", () => {
  const known = { isCity: false, children: true };
  expect(describeUnknown("Camden", { ...known, adults: false })).toContain(
    "How many adults in Camden",
  );
  expect(describeUnknown("Camden", { ...known, adults: true })).not.toContain("How many adults");
});
