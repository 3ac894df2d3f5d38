import { readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { query } from "../../../src/database/build/node.ts";
import { neighbours } from "../../../src/topics/crime/charts/neighbours.ts";
import { groups } from "../../../src/topics/crime/charts/groups.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { describeFurthest } from "../../../src/topics/crime/furthest-revised.ts";
import { askFrozen } from "../../frozen/frozen-tables.ts";
import {
  besideRevision,
  describeRevisable,
  describeRevision,
  describeRevisionIfClose,
  sayPlace,
  recentRevisionsOfGroups,
  revisions,
  recentRevisions,
  revisionTables,
} from "../../../src/topics/crime/revisions.ts";

it.each([
  [0.9, 0.9, "smaller"],
  [-0.8, 0.9, "smaller"],
  [0.91, 0.9, "mostly"],
  [1.8, -0.9, "mostly"],
  [1.81, 0.9, "larger"],
  [-20, 9.5, "larger"],
] as const)("a change of %d%% beside a revision of %d%% is %s", (change, revision, expected) => {
  expect(besideRevision(change, revision)).toBe(expected);
});

describe("what later editions made of recent months", () => {
  it("is worked out from the table as its rows add up", async () => {
    const rows = csvParse(await readFile("data/crime_revisions.csv", "utf8"));
    const recent = recentRevisions(await ask(recentRevisionsOfGroups));
    const sums = (edition: string | undefined, group: string): number => {
      const own = rows.filter(
        (row) =>
          row.later_edition === edition && row.offence_group === group && Number(row.age) < 12,
      );
      const sum = (name: "offences_earlier" | "offences_later"): number =>
        own.reduce((total, row) => total + Number(row[name]), 0);
      return (100 * sum("offences_later")) / sum("offences_earlier") - 100;
    };
    const editions = [...new Set(rows.map((row) => row.later_edition))];
    for (const group of ["All offences", "Possession of weapons", "Theft"]) {
      const largest = editions
        .map((edition) => sums(edition, group))
        .reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
      expect(recent.get(group), group).toBeCloseTo(largest, 9);
    }
  });

  it("stands in a table for each pair of editions, the newest first, all offences on top", async () => {
    const tables = revisionTables(await ask(revisions));
    expect(tables.length).toBeGreaterThan(1);
    for (const { head, body } of tables) {
      expect(body[0]?.[0]).toBe("All offences");
      for (const line of body) expect(line).toHaveLength(head.length);
    }
    const frozen = revisionTables(await askFrozen(revisions));
    const weapons = frozen[0]?.body.find(([group]) => group === "Possession of weapons");
    expect(weapons?.[1]).toMatch(/^\+\d+\.\d% \(/);
  });

  it("names the groups that the newest pair of editions moved furthest, fraud left out", () => {
    const row = (offence_group: string, together: number, later = "2026-06", age_from = 0) => ({
      ...{ earlier_edition: "2025-11", later_edition: later, offence_group, age_from },
      ...{ months: 3, together, lowest: together, highest: together },
    });
    const rows = [
      ...[row("All offences", 1.02), row("Fraud and forgery", 80), row("Theft", 1.77)],
      ...[row("Drug offences", -3.57), row("Possession of weapons", 14.47)],
      ...[row("Robbery", 40, "2026-06", 3), row("Burglary", 50, "2025-11")],
    ];
    expect(describeFurthest(rows)).toBe(
      "All offences of the newest three months moved by +1.0%; possession of weapons moved furthest (+14.5%), then drug offences (−3.6%).",
    );
    expect(describeFurthest([row("All offences", 1, "2026-06", 24)])).toBe("");
  });

  it("is said beside a change that it could explain", async () => {
    const rows = await ask(recentRevisionsOfGroups);
    const size = Math.abs(recentRevisions(rows).get("All offences") ?? NaN);
    expect(describeRevision(size / 2, rows)).toContain("smaller than that");
    expect(describeRevision(-1.5 * size, rows)).toContain("half of the change");
    expect(describeRevision(20 * size, rows)).not.toMatch(/smaller|half/);
  });
});

describe("changes by group or place beside what revision made of such a year", () => {
  const at = (name: string, change: number, revision: number | null) => ({
    name,
    change,
    revision,
  });

  it("names those that are no larger, and those of which it could be half", () => {
    expect(
      describeRevisable(
        [at("Barnet", 0.4, 0.9), at("Brent", -1.7, 0.9), at("Camden", -6, 0.9)],
        sayPlace,
      ),
    ).toEqual([
      "Changes no larger than what a later edition of the file made of all London’s latest year (+0.9%): Barnet (+0.4%).",
      "Changes of which what a later edition made of all London’s latest year (+0.9%) could be half or more: Brent (−1.7%).",
    ]);
    expect(describeRevisable([at("Camden", -6, 0.9), at("Brent", 0.1, null)], sayPlace)).toEqual(
      [],
    );
  });

  it("stands below the groups: possession of weapons was revised further than it rose", async () => {
    const rows = await query(groups.sql, { area_code: "E23000001" });
    const place = { areaCode: "E23000001", name: "London", slug: "london" };
    const { notes } = groups.present(rows, { place, link: (path) => path });
    const latest = rows
      .filter((row) => row["offence_group"] === "Possession of weapons")
      .toSorted((a, b) =>
        String(a["twelve_months_to"]) < String(b["twelve_months_to"]) ? 1 : -1,
      )[0];
    const beside = besideRevision(
      Number(latest?.["change_on_year_before"]),
      Number(latest?.["revision"]),
    );
    const said = notes.filter((note) => note.includes("possession of weapons ("));
    expect(said).toHaveLength(beside === "larger" ? 0 : 1);
    expect(notes.some((note) => note.startsWith("Changes "))).toBe(true);
  });
});

it("is said on the home page only beside a change that it could explain", () => {
  const rows = [{ offence_group: "All offences", revision: 0.9 }];
  expect(describeRevisionIfClose(-2.2, rows)).toBe("");
  expect(describeRevisionIfClose(1.7, rows)).toContain("half of the change here or more");
  expect(describeRevisionIfClose(-0.4, rows)).toContain("smaller than that");
});

it("stands beside a borough’s neighbours: Hounslow’s +0.3% and Ealing’s +1.7% by Hillingdon", async () => {
  const rows = await askFrozen(neighbours.question, { area_code: "E09000017" });
  const place = { areaCode: "E09000017", name: "Hillingdon", slug: "hillingdon" };
  const { notes } = neighbours.present(rows, { place, link: (path) => path });
  expect(notes).toEqual(
    expect.arrayContaining([
      "Changes no larger than what a later edition of the file made of all London’s latest year (+0.9%): Hounslow (+0.3%).",
      "Changes of which what a later edition made of all London’s latest year (+0.9%) could be half or more: Ealing (+1.7%) and Harrow (+1.3%).",
    ]),
  );
});
