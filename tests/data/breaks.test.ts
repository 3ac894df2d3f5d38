import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { openTables } from "../../scripts/checks/open-tables.ts";
import { rawDirectories } from "../../scripts/pipeline/raw-files.ts";
import { query } from "../../src/database/build/node.ts";

const project = join(import.meta.dirname, "../..");
const tables = await openTables(join(project, "data"));
afterAll(() => {
  tables.close();
});

const effectOf = async (dataset: string, period: string, group: string): Promise<string> => {
  const rows = await tables.ask(
    `SELECT effect FROM breaks WHERE dataset = '${dataset}' AND period = '${period}'
       AND offence_group = '${group}'`,
  );
  expect(rows).toHaveLength(1);
  return String(rows[0]?.["effect"]);
};

const count = (value: unknown): string => Number(value).toLocaleString("en-GB");

describe("a break of one group says what the table has on both sides of it", () => {
  const inYear = (group: string, year: string): string =>
    `SELECT CAST(sum(offences) AS INTEGER) AS offences FROM crime_monthly
     WHERE offence_group = '${group}' AND month LIKE '${year}-%'`;
  test.each([
    ["2012-04", "Public order offences", "2011", "2012"],
    ["2014-01", "Violence against the person", "2013", "2014"],
    ["2014-01", "Public order offences", "2013", "2014"],
    ["2014-01", "Sexual offences", "2013", "2014"],
  ])("monthly, %s: %s from %s to %s", async (period, group, before, after) => {
    const effect = await effectOf("crime_monthly", period, group);
    for (const year of [before, after]) {
      const [row] = await tables.ask(inYear(group, year));
      expect(effect).toContain(count(row?.["offences"]));
    }
  });
  test.each(["Violence against the person", "Sexual offences"])(
    "yearly, 2014-15: %s",
    async (group) => {
      const effect = await effectOf("crime_yearly", "2014-15", group);
      const rows = await tables.ask(
        `SELECT offences FROM crime_yearly WHERE area_code = 'E23000001'
           AND offence_group = '${group}' AND financial_year IN ('2013-14', '2014-15')`,
      );
      expect(rows).toHaveLength(2);
      for (const row of rows) expect(effect).toContain(count(row["offences"]));
    },
  );
});

test("that fraud left the official totals says of both forces how many were fraud", async () => {
  const [row] = await tables.ask(
    `SELECT effect, met.offences AS met, city.offences AS city
     FROM breaks
     JOIN crime_official AS met ON met.area_code = 'E23000001' AND met.period_end = '2013-03-31'
     JOIN crime_official AS city ON city.area_code = 'E23000034' AND city.period_end = '2013-03-31'
     WHERE dataset = 'crime_official' AND period = '2014-03-31'`,
  );
  expect(row?.["effect"]).toBe(
    `Totals fall with it. In the year before, 26,387 of the Metropolitan Police's ${count(row?.["met"])} offences were fraud, and 63 of the City of London Police's ${count(row?.["city"])}.`,
  );
});

type Counts = (filter: (major: string, minor: string, month: string) => boolean) => number;

/** All counts of two raw files of one edition; undefined where they are not at hand. */
function edition(source: string): Counts | undefined {
  for (const directory of rawDirectories(project).flat()) {
    try {
      const files = ["Historical", "most recent 24 months"].map((part) =>
        parse(
          readFileSync(join(directory, source, `MPS Borough Level Crime (${part}).csv`), "utf8"),
          { bom: true },
        ),
      );
      return (filter) => {
        let sum = 0;
        for (const [head = [], ...lines] of files) {
          for (const [major = "", minor = "", , ...cells] of lines) {
            for (const [at, cell] of cells.entries()) {
              if (filter(major.toLowerCase(), minor, head[at + 3] ?? "")) sum += Number(cell);
            }
          }
        }
        return sum;
      };
    } catch {
      continue;
    }
  }
  return undefined;
}

const before = edition("mps-borough-monthly-preconnect-201004-202401");
const after = edition("mps-borough-monthly-connect-201004-202511");

describe.skipIf(!before || !after)("raw files (skipped where they are not at hand)", () => {
  test("hold the new class of April 2012", async () => {
    const effect = await effectOf("crime_monthly", "2012-04", "Public order offences");
    const perMonth = (from: string, to: string): number =>
      Math.round(
        (before?.(
          (_, minor, month) =>
            minor.startsWith("Racially or Religiously Aggravated Public Fear") &&
            month >= from &&
            month <= to,
        ) ?? 0) / 12,
      );
    expect(effect).toContain(
      `from ${perMonth("201104", "201203")} offences a month in 2011-12 to ${perMonth("201204", "201303")} in 2012-13`,
    );
  });

  test("differ by 2% or more in three groups before CONNECT, and in no other", async () => {
    const groups = (
      await tables.ask("SELECT DISTINCT offence_group FROM crime_monthly ORDER BY 1")
    ).map((row) => String(row["offence_group"]));
    const recounted: string[] = [];
    for (const group of groups.filter((name) => name !== "Fraud and forgery")) {
      const inBoth = (major: string, _: string, month: string): boolean =>
        major === group.toLowerCase() && month >= "202302" && month <= "202401";
      const [earlier, later] = [before?.(inBoth) ?? 0, after?.(inBoth) ?? 0];
      if (Math.abs(later / earlier - 1) < 0.02) continue;
      recounted.push(group);
      const effect = await effectOf("crime_monthly", "2024-02", group);
      expect(effect).toContain(count(earlier));
      expect(effect).toContain(count(later));
      expect(effect).toContain(`${(100 * (later / earlier - 1)).toFixed(1)}%`);
    }
    expect(recounted).toEqual([
      "Drug offences",
      "Miscellaneous crimes against society",
      "Possession of weapons",
    ]);
  });
});

describe("a break of one group stands on its own series, and on a total only where it moves it", () => {
  const months = ["2010-04", "2012-04", "2013-02", "2014-01", "2024-02", "2026-06"];
  const labels = async (groups: string): Promise<readonly unknown[]> => {
    const rows = await query(
      `FROM breaks_within('crime_monthly', 'E09000007', $groups, string_split($months, ','))
       ORDER BY period`,
      { groups, months: months.join(",") },
    );
    return rows.map(({ label }) => label);
  };
  test.each([
    ["Public order offences", ["new class", "public order checked", "new system"]],
    ["Possession of weapons", ["new system, weapons recounted"]],
    ["Burglary", ["new system"]],
    ["All offences", ["fraud leaves", "recording checked", "new system"]],
  ])("%s", async (groups, expected) => {
    // Later changes fall together on the last of these months.
    expect((await labels(groups)).slice(0, -1)).toEqual(expected);
  });
});
