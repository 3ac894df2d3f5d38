import { describe, expect, it } from "vitest";
import { query } from "../../src/database/build/node.ts";
import { theFigure, type PickedState } from "../../src/explore/picking/picked-state.ts";
import { schema, viewNames } from "../../src/explore/schema/schema.ts";
import { csvRows } from "../support/csv-rows.ts";
import { pick } from "./support/picked.ts";

describe("what is typed", () => {
  it.each([
    ["crime_yearly", "financial_year", "2012/13", "financial_year >= '2012-13'"],
    ["crime_monthly", "month", "2026-6", "month >= '2026-06'"],
    ["crime_monthly", "offences", "1,234", "offences >= 1234"],
    ["population", "year", "2024", "year >= 2024"],
    ["crime_official", "period_end", "2023-12-31", "period_end >= '2023-12-31'"],
  ])("%s.%s: %s is written in the column's way", (table, column, value, condition) => {
    const { sql, mended } = pick({ table, filters: [{ column, operator: "≥", value }] });
    expect(sql).toContain(`WHERE ${condition}\n`);
    expect(mended).toEqual([]);
  });

  it.each([
    ["crime_monthly", "month", "June 2026", "Month: “June 2026” is not written like 2026-06."],
    ["crime_monthly", "offences", "many", "Offences: “many” is not a number."],
    ["population", "year", "2024-25", "Year: “2024-25” is not written like 2024."],
  ])("%s.%s: %s is left out, with the reason", (table, column, value, reason) => {
    const { sql, mended } = pick({ table, filters: [{ column, operator: "=", value }] });
    expect(sql).not.toContain("WHERE");
    expect(mended.join()).toContain(reason);
  });
});

describe("the query", () => {
  it("is written as one would write it", () => {
    const { sql, mended, cautions } = pick({
      columns: ["area_name"],
      measure: { function: "sum", column: "offences" },
      filters: [
        { column: "offence_group", operator: "=", value: "Theft" },
        { column: "month", operator: "≥", value: "2025-07" },
        { column: "note", operator: "is missing", value: "" },
      ],
      sort: { column: theFigure, direction: "descending" },
      limit: 10,
    });
    expect(sql)
      .toBe(`-- Total offences in crime_monthly for each area name, where offence group is Theft, month is from 2025-07 and note is missing, largest first, at most 10.
SELECT
  area_name,
  CAST(sum(offences) AS BIGINT) AS total_offences
FROM crime_monthly
JOIN areas USING (area_code)
WHERE offence_group = 'Theft'
  AND month >= '2025-07'
  AND crime_monthly.note IS NULL
GROUP BY area_name
ORDER BY total_offences DESC, area_name
LIMIT 10`);
    expect([...mended, ...cautions]).toEqual([]);
  });

  it("quotes a name only where it must be", () => {
    const { sql } = pick({ table: "case_study_results", columns: ["group", "programme"] });
    expect(sql).toContain('SELECT\n  "group",\n  programme\nFROM case_study_results\nORDER BY');
  });

  it("shows names of areas beside their codes, without losing or doubling a row", async () => {
    for (const { name } of schema) {
      const { sql } = pick({ table: name });
      const [row] = await query(`SELECT count(*) AS rows FROM (\n${sql}\n)`);
      const [own] = viewNames.has(name)
        ? await query(`SELECT count(*) AS rows FROM ${name}`)
        : [{ rows: (await csvRows(name)).length }];
      expect(row?.["rows"], name).toBe(own?.["rows"]);
    }
    expect(pick({}).sql).toContain("SELECT\n  area_name,\n  crime_monthly.*\n");
    expect(pick({ table: "contract_areas" }).sql).not.toContain("JOIN");
  });

  it("mends what is impossible, and says how", () => {
    const text = pick({ measure: { function: "sum", column: "offence_group" } });
    expect(text.sql).toContain("count(offence_group) AS rows_with_offence_group");
    expect(text.mended).toEqual(["“offence group” is no amount: this is how many rows have one."]);
    const share = pick({
      table: "reoffending_children",
      columns: ["area_name"],
      measure: { function: "sum", column: "reoffending_rate" },
    });
    expect(share.sql).toContain("round(avg(reoffending_rate), 2)");
    expect(share.mended.join()).toContain("does not add up");
    const unsorted = pick({
      measure: { function: "count", column: null },
      columns: ["month"],
      sort: { column: "offences", direction: "ascending" },
    });
    expect(unsorted.sql).toContain("ORDER BY month");
    expect(unsorted.mended.join()).toContain("not in the answer");
  });

  it("warns of totals among their parts until they are kept apart", () => {
    const measure = { function: "sum", column: "offences" } as const;
    const yearly = (state: Partial<PickedState>) =>
      pick({ table: "crime_yearly", measure, ...state }).cautions;
    expect(yearly({})).toHaveLength(2);
    expect(yearly({ columns: ["area_name", "offence_group"] })).toEqual([]);
    const total = { column: "offence_group", operator: "=", value: "All offences" } as const;
    expect(yearly({ filters: [total] }).join()).toMatch(/^Take care: the Metropolitan Police/);
    const views = {
      ...{ crime_by_month: "offences", latest_year: "offences", rolling_year: "offences" },
      ...{ like_with_like_year: "offences", like_with_like_financial_year: "offences" },
      ...{ knife_rolling_year: "recorded", residents_of_year: "residents" },
      ...{ latest_context: "value", yearly_cohorts: "offenders" },
    };
    const cautions = Object.entries(views).map(
      ([table, column]) => pick({ table, measure: { function: "sum", column } }).cautions.length,
    );
    expect(cautions).toEqual([2, 2, 3, 3, 2, 3, 1, 3, 2]);
  });
});

describe("worked questions give what the CSV files add up to", () => {
  const sum = (values: readonly (string | undefined)[]): number =>
    values.reduce((total, value) => total + Number(value), 0);

  it("theft in Camden by month", async () => {
    const { sql } = pick({
      columns: ["month"],
      measure: { function: "sum", column: "offences" },
      filters: [
        { column: "area_name", operator: "=", value: "Camden" },
        { column: "offence_group", operator: "contains", value: "theft" },
      ],
    });
    const expected = (await csvRows("crime_monthly")).filter(
      (row) => row["area_code"] === "E09000007" && row["offence_group"] === "Theft",
    );
    expect(await query(sql)).toEqual(
      expected.map((row) => ({ month: row["month"], total_offences: Number(row["offences"]) })),
    );
  });

  it("the mean and the median of the months of 2019 in one borough", async () => {
    const own = (await csvRows("crime_monthly"))
      .filter(
        ({ area_code: code, offence_group: group, month = "" }) =>
          code === "E09000012" && group === "Robbery" && month.startsWith("2019"),
      )
      .map(({ offences }) => Number(offences))
      .toSorted((a, b) => a - b);
    const filters = [
      { column: "area_code", operator: "=", value: "E09000012" },
      { column: "offence_group", operator: "=", value: "Robbery" },
      { column: "month", operator: "contains", value: "2019-" },
    ] as const;
    const ask = async (name: "avg" | "median") => {
      const [row] = await query(
        pick({ measure: { function: name, column: "offences" }, filters }).sql,
      );
      return Object.values(row ?? {});
    };
    expect(own).toHaveLength(12);
    expect(await ask("avg")).toEqual([Math.round((100 * sum(own.map(String))) / 12) / 100]);
    expect(await ask("median")).toEqual([((own[5] ?? 0) + (own[6] ?? 0)) / 2]);
  });

  it("how many figures each offence group lacks", async () => {
    const { sql } = pick({
      columns: ["offence_group"],
      measure: { function: "count", column: null },
      filters: [{ column: "offences", operator: "is missing", value: "" }],
    });
    const missing = (await csvRows("crime_monthly")).filter((row) => row["offences"] === "");
    const counted = Map.groupBy(missing, (row) => row["offence_group"] ?? "");
    expect(await query(sql)).toEqual(
      [...counted]
        .map(([group, rows]) => ({ offence_group: group, number_of_rows: rows.length }))
        .toSorted((a, b) => (a.offence_group < b.offence_group ? -1 : 1)),
    );
  });

  it("the latest month and the largest count, wherever they are", async () => {
    const rows = await csvRows("crime_monthly");
    const months = rows.map(({ month = "" }) => month).toSorted();
    const latest = await query(pick({ measure: { function: "max", column: "month" } }).sql);
    expect(latest).toEqual([{ latest_month: months.at(-1) }]);
    const largest = await query(pick({ measure: { function: "max", column: "offences" } }).sql);
    expect(largest).toEqual([
      { largest_offences: Math.max(...rows.map(({ offences }) => Number(offences))) },
    ]);
  });
});
