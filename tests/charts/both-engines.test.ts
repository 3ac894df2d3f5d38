import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  createDuckDB,
  NODE_RUNTIME,
  VoidLogger,
  type DuckDBConnection,
} from "@duckdb/duckdb-wasm/blocking";
import { beforeAll, describe, expect, it } from "vitest";
import type { Instance } from "../../src/charts/chart.ts";
import { instances } from "../../src/charts/published.ts";
import { compareVocabulary } from "../../src/compare-question.ts";
import { questionOf } from "../../src/compare/choices.ts";
import { measures } from "../../src/compare/measures.ts";
import { parametersFor, type Question } from "../../src/compare/question.ts";
import { questions } from "../../src/compare/questions.ts";
import { reachOf } from "../../src/compare/vocabulary.ts";
import { buildDatabase } from "../../src/database/build.ts";
import { databaseFile, openAndLock } from "../../src/database/lock.ts";
import { query } from "../../src/database/node.ts";
import { numberParameters } from "../../src/database/parameters.ts";
import { plainRows } from "../../src/database/plain-rows.ts";
import type { Parameters, Row } from "../../src/database/query.ts";

const wasmDirectory = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
let connection: DuckDBConnection;

/** The engine that the page runs, the same wasm file, opened and locked as the page does it. */
beforeAll(async () => {
  const bundle = (name: string) => ({
    mainModule: join(wasmDirectory, `duckdb-${name}.wasm`),
    mainWorker: "",
  });
  const engine = await createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await engine.instantiate(() => undefined);
  engine.open({ query: { castDecimalToDouble: true } });
  engine.registerFileBuffer(databaseFile, new Uint8Array(await readFile(await buildDatabase())));
  connection = engine.connect();
  for (const statement of openAndLock) connection.query(statement);
});

function askWasm(sql: string, parameters: Parameters): readonly Row[] {
  const numbered = numberParameters(sql, parameters);
  const statement = connection.prepare(numbered.sql);
  const rows = plainRows(statement.query(...numbered.values));
  statement.close();
  return rows;
}

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
    expect(askWasm(chart.sql, parameters)).toEqual(rows);
  });

  it.each(comparisons.map((question) => [nameOf(question), question] as const))(
    "compare, %s",
    async (_, question) => {
      const sql = questions[question.measure.question];
      const parameters = parametersFor(question);
      const rows = await query(sql, parameters);
      expect(rows.length).toBeGreaterThan(0);
      expect(askWasm(sql, parameters)).toEqual(rows);
    },
  );

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
    expect(() => connection.query(sql)).toThrow();
  });
});
