import { beforeAll, describe, expect, it } from "vitest";
import type { Instance } from "../../src/charts/chart.ts";
import { instances } from "../../src/site/published-charts.ts";
import { compareVocabulary } from "../../src/compare/build-question.ts";
import { questionOf } from "../../src/compare/choosing/choices.ts";
import { measures } from "../../src/compare/measures.ts";
import { parametersFor, type Question } from "../../src/compare/question.ts";
import { questions } from "../../src/compare/questions.ts";
import { reachOf } from "../../src/compare/choosing/vocabulary.ts";
import { query } from "../../src/database/build/node.ts";
import { openWasm, type WasmEngine } from "../support/wasm-engine.ts";

let wasm: WasmEngine;

beforeAll(async () => {
  wasm = await openWasm();
});

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

const vocabulary = await compareVocabulary();

/** Every measure on every scale it has, for a few places of each kind. */
const comparisons: readonly Question[] = measures.flatMap((measure) => {
  const { places, periods } = reachOf(vocabulary, measure);
  const wished = ["london", "hillingdon", "westminster", "city-of-london", "england-and-wales"];
  return measure.scales.map((scale): Question => {
    const choices = {
      ...{ measure: measure.id, scale, view: measure.views[0] },
      groups: measure.takesGroups ? ["fraud-and-forgery", "robbery"] : [],
      places: wished.filter((slug) => places.includes(slug)),
      ...{ from: periods[0] ?? "", to: periods.at(-1) ?? "" },
    };
    return questionOf(choices, vocabulary);
  });
});

const nameOf = ({ measure, scale }: Question): string => `${measure.id}, ${scale}`;

describe("the same question in both engines", () => {
  it.each(named)("%s", async (_, { chart, parameters }) => {
    const rows = await query(chart.sql, parameters);
    expect(rows.length).toBeGreaterThan(0);
    expect(wasm.ask(chart.sql, parameters)).toEqual(rows);
  });

  it.each(comparisons.map((question) => [nameOf(question), question] as const))(
    "compare, %s",
    async (_, question) => {
      const sql = questions[question.measure.question];
      const parameters = parametersFor(question);
      const rows = await query(sql, parameters);
      expect(rows.length).toBeGreaterThan(0);
      expect(wasm.ask(sql, parameters)).toEqual(rows);
    },
  );

  it("gives sums, fractions, text, truth and nothing as the same plain values", async () => {
    const sql = `SELECT sum(x) AS wide, avg(x) AS mean, 1.25 AS decimal, 'é' AS text,
      true AS flag, NULL AS nothing, CAST(7 AS BIGINT) AS big FROM (VALUES (1), (2)) AS t(x)`;
    const rows = await query(sql);
    expect(wasm.ask(sql, {})).toEqual(rows);
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
    expect(() => wasm.run(sql)).toThrow();
  });
});
