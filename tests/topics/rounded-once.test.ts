import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import type { Instance } from "../../src/charts/chart.ts";
import { fileRows, toFourDecimals } from "../../src/charts/rows-file.ts";
import { query } from "../../src/database/build/node.ts";
import { readingTable } from "../../src/figure/page/reading-table.ts";
import { instances } from "../../src/site/published-charts.ts";
import { claims } from "../../src/topics/claims/index.ts";

const all = await instances();

async function tableOf({ chart, place, parameters }: Instance) {
  const rows = await query(chart.sql, parameters);
  return readingTable(chart, rows, chart.present(rows, { place, link: String }).table);
}

const instanceOf = (id: string, slug: string): Instance => {
  const found = all.find(({ chart, place }) => chart.id === id && place.slug === slug);
  if (!found) throw new Error(`No chart ${id} of ${slug}.`);
  return found;
};

describe("a figure is rounded once", () => {
  it("no question of a chart, a claim, a sentence or Compare rounds", async () => {
    const rounding: string[] = [];
    for await (const path of glob("src/{topics,site,compare,places,figure}/**/*.sql")) {
      if (/\bround\s*\(/i.test(readFileSync(path, "utf8"))) rounding.push(path);
    }
    expect(rounding).toEqual([]);
  });

  it("the range tables say what the counts come to: to June 2026 128.6, 95.0 and London 100.3", async () => {
    const table = (name: string) => csvParse(readFileSync(`data/${name}.csv`, "utf8"));
    const [crime, population] = [table("crime_monthly"), table("population")];
    const months = [...new Set(crime.map(({ month = "" }) => month))].toSorted().slice(-12);
    const year = population.reduce((latest, row) => Math.max(latest, Number(row["year"])), 0);
    /** Offences of the latest 12 months per 1,000 residents, rounded once. */
    const rateOf = (isOffence: (code: string) => boolean, isResident = isOffence): string => {
      const sum = (
        rows: readonly Readonly<Record<string, string | undefined>>[],
        of: (code: string) => boolean,
        column: string,
      ): number =>
        rows
          .filter(({ area_code: code = "" }) => of(code))
          .reduce((total, row) => total + Number(row[column]), 0);
      const recent = crime.filter(({ month = "" }) => months.includes(month));
      const now = population.filter((row) => Number(row["year"]) === year);
      const rate = sum(recent, isOffence, "offences") / sum(now, isResident, "residents");
      return (1000 * rate).toFixed(1);
    };
    const isBorough = (code: string): boolean => /^E09/.test(code) && code !== "E09000001";
    const london = rateOf(() => true, isBorough);
    for (const [slug, code] of [
      ["southwark", "E09000028"],
      ["brent", "E09000005"],
    ] as const) {
      const { body } = await tableOf(instanceOf("place-in-range", slug));
      const total = body.find((cells) => cells.includes("All offences")) ?? [];
      expect(total).toContain(rateOf((own) => own === code));
      expect(total).toContain(london);
    }
  });

  it("the claim that reoffending stayed high says 29.6% of London’s adults of 2008-09", async () => {
    const claim = claims.find(({ id }) => id === "reoffending-high");
    if (!claim) throw new Error("The claim has another name.");
    const rows = await query(claim.sql);
    const london = rows.findIndex(
      (row) => row["series"] === "London, new measure" && row["cohort_end"] === "2009-03",
    );
    expect(rows[london]).toMatchObject({ reoffenders: 31436, offenders: 106031 });
    const { body } = readingTable(claim, rows, claim.check(rows).table);
    expect(body.find(([cohort]) => cohort === "2008-09")).toContain("29.6%");
  });

  it("every table that states a borough’s rate states the same", async () => {
    const map = await tableOf(instanceOf("change-by-borough", "london"));
    const [name, rate] = [/authority/i, /1,000/].map((head) =>
      map.head.findIndex((one) => head.test(one)),
    );
    const boroughs = all.filter(({ chart }) => chart.id === "place-in-range");
    expect(boroughs.length).toBe(32);
    for (const { place } of boroughs) {
      const inRange = await tableOf(instanceOf("place-in-range", place.slug));
      const total = inRange.body.find((cells) => cells.includes("All offences")) ?? [];
      const beside = await tableOf(instanceOf("neighbours", place.slug));
      const own = beside.body.find((cells) => cells[0] === place.name) ?? [];
      const london = beside.body.find((cells) => cells[0] === "London") ?? [];
      const column = beside.head.findIndex((one) => /1,000/.test(one));
      expect(total, place.name).toContain(own[column]);
      expect(total, place.name).toContain(london[column]);
      const onMap = map.body.find((cells) => cells[name ?? 0] === place.name) ?? [];
      expect(onMap[rate ?? 0], place.name).toBe(own[column]);
    }
  });

  it("the tables’ rates and intervals come to what their counts give: 29.6% for London’s adults of 2008-09", () => {
    const z = 1.959_963_984_540_054;
    /** Percent: the rate, and Wilson's interval by the textbook. */
    const from = (count: number, total: number): Readonly<Record<string, number>> => {
      const rate = count / total;
      const half = z * Math.sqrt((rate * (1 - rate)) / total + z ** 2 / (4 * total ** 2));
      const [middle, scale] = [rate + z ** 2 / (2 * total), 100 / (1 + z ** 2 / total)];
      return {
        reoffending_rate: 100 * rate,
        lower_95_confidence_limit: scale * (middle - half),
        upper_95_confidence_limit: scale * (middle + half),
      };
    };
    let read = 0;
    for (const name of ["region", "national", "children_detail", "adults_borough"]) {
      const text = readFileSync(`data/reoffending_${name}.csv`, "utf8");
      for (const row of csvParse(text)) {
        const [count, total] = [Number(row["reoffenders"]), Number(row["offenders"])];
        if (!row["reoffenders"] || total === 0) continue;
        for (const [column, value] of Object.entries(from(count, total))) {
          const cell = Number(row[column]).toFixed(1);
          expect(cell, `${name} ${JSON.stringify(row)} ${column}`).toBe(value.toFixed(1));
          read += 1;
        }
      }
    }
    expect(read).toBeGreaterThan(5000);
  });

  it("files keep four decimals, so that who rounds again comes to the same", () => {
    const { rows } = fileRows(
      {
        columns: {
          place: { label: "Place", format: "text" },
          rate: { label: "Rate", format: "rate" },
        },
        rows: [
          { place: "London", rate: 100.348_123_456 },
          { place: "Nowhere", rate: 7 },
        ],
      },
      toFourDecimals,
    );
    expect(rows).toEqual([
      { place: "London", rate: 100.3481 },
      { place: "Nowhere", rate: 7 },
    ]);
  });
});
