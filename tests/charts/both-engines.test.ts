import { beforeAll, describe, expect, it } from "vitest";
import type { Instance } from "../../src/charts/chart.ts";
import { instances } from "../../src/charts/published.ts";
import { query } from "../../src/database/node.ts";
import type { Parameters, Row } from "../../src/database/query.ts";
import { openWasmEngine, type WasmEngine } from "../support/wasm-engine.ts";

let engine: WasmEngine;

beforeAll(async () => {
  engine = await openWasmEngine();
});

const askWasm = (sql: string, parameters: Parameters): readonly Row[] =>
  engine.ask(sql, parameters);

/** First, middle and last place of every chart: enough to meet each kind of place. */
function sampled(all: readonly Instance[]): readonly Instance[] {
  return [...Map.groupBy(all, ({ chart }) => chart.id).values()].flatMap((own) => {
    const picked = new Set([0, Math.floor(own.length / 2), own.length - 1]);
    return own.filter((_, index) => picked.has(index));
  });
}

const named = sampled(await instances()).map(
  (instance) => [`${instance.chart.id}, ${instance.place.name}`, instance] as const,
);

describe("the same question in both engines", () => {
  it.each(named)("%s", async (_, { chart, parameters }) => {
    const rows = await query(chart.sql, parameters);
    expect(rows.length).toBeGreaterThan(0);
    expect(askWasm(chart.sql, parameters)).toEqual(rows);
  });

  it.each(["month", "rolling-year", "rate"])("explore, by %s", async (measure) => {
    const explore = named.find(([, { chart }]) => chart.id === "explore")?.[1];
    expect(explore).toBeDefined();
    if (!explore) return;
    const parameters = {
      ...explore.parameters,
      areas: "E23000001,E09000017,E09000033",
      groups: "Fraud and forgery,Robbery",
      from: "2010-04",
      measure,
    };
    const rows = await query(explore.chart.sql, parameters);
    expect(rows.length).toBeGreaterThan(30);
    expect(askWasm(explore.chart.sql, parameters)).toEqual(rows);
  });

  it("gives sums, fractions, text, truth and nothing as the same plain values", async () => {
    const sql = `SELECT sum(x) AS wide, avg(x) AS mean, 1.25 AS decimal, 'é' AS text,
      true AS flag, NULL AS nothing, CAST(7 AS BIGINT) AS big FROM (VALUES (1), (2)) AS t(x)`;
    const rows = await query(sql);
    expect(askWasm(sql, {})).toEqual(rows);
    expect(rows).toEqual([
      { wide: 3, mean: 1.5, decimal: 1.25, text: "é", flag: true, nothing: null, big: 7 },
    ]);
  });
});

describe("the locked engine", () => {
  it.each([
    "SELECT * FROM read_csv('https://example.org/x.csv')",
    "COPY areas TO 'areas.csv'",
    "ATTACH 'other.duckdb' AS other",
    "SET enable_external_access = true",
    "DELETE FROM areas",
    "CREATE TABLE site.other (x INTEGER)",
    "LOAD json",
  ])("refuses %s", (sql) => {
    expect(() => engine.run(sql)).toThrow();
  });
});
