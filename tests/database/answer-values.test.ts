import { beforeAll, describe, expect, it } from "vitest";
import { answerAtBuild } from "../../src/database/build/node-answer.ts";
import { numberAt } from "../../src/explore/answer-chart/columns.ts";
import { answerCsv } from "../../src/explore/answer/answer-csv.ts";
import { answerMarkdown } from "../../src/explore/answer/answer-markdown.ts";
import { readTable } from "../../src/explore/answer/answer-table.ts";
import { sortedOrder } from "../../src/explore/answer/sort-answer.ts";
import { openWasm, type WasmEngine } from "../support/wasm-engine.ts";

let wasm: WasmEngine;

beforeAll(async () => {
  wasm = await openWasm();
});

/** Values of every kind that JavaScript does not hold, or not all of it: what DuckDB writes is right. */
const asWritten = [
  "'x'::ENUM('x','y')",
  "['x','y']::ENUM('x','y')[]",
  "INTERVAL '3 days'",
  "INTERVAL '-1 year -2 months 3 days 04:05:06.789'",
  "TIMESTAMP '2026-03-01' - TIMESTAMP '2026-01-01'",
  "9007199254740993::HUGEINT",
  "-170141183460469231731687303715884105727::HUGEINT",
  "340282366920938463463374607431768211455::UHUGEINT",
  "18446744073709551615::UBIGINT",
  "9007199254740993",
  "-9007199254740993",
  "(-9223372036854775808)::BIGINT",
  "12345678901234567890.123456789::DECIMAL(38,9)",
  "-0.12345678901234567890::DECIMAL(38,20)",
  "0.1234567890123456789::DECIMAL(19,19)",
  "'\\xAA\\x00abc'::BLOB",
  "'010110'::BIT",
  "DATE 'infinity'",
  "DATE '-infinity'",
  "DATE '0044-03-15 (BC)'",
  "DATE '5877642-06-25 (BC)'",
  "DATE '290000-12-31'",
  "DATE '2026-11-28'",
  "TIME '10:30:00'",
  "TIME '23:59:59.999999'",
  "TIME '24:00:00'",
  "'10:30:00.5+02:30'::TIMETZ",
  "TIMESTAMP '2026-11-28 10:30:00'",
  "TIMESTAMP '2026-11-28 10:30:00.000001'",
  "TIMESTAMP '1677-01-01 00:00:00.5'",
  "TIMESTAMP 'infinity'",
  "TIMESTAMP '-infinity'",
  "TIMESTAMP '290000-01-01 00:00:00'",
  "'2026-11-28 10:30:00.123456789'::TIMESTAMP_NS",
  "'2026-11-28 10:30:00.123'::TIMESTAMP_MS",
  "'2026-11-28 10:30:00'::TIMESTAMP_S",
  "'2026-11-28 10:30:00.25+01'::TIMESTAMPTZ",
  "'4ac7a9e9-607c-4c8a-84f3-843f0191e3fd'::UUID",
  "[1, NULL, 3]",
  "[[DATE '2026-01-01'], []]",
  "[9007199254740993::HUGEINT, 2]",
  "array_value(1.5::DECIMAL(30,1), 2)",
  "{'a': 1, 'b': {'c': [INTERVAL '1 day']}, 'd': 'it''s, \"so\"'}",
  "MAP {'k': TIME '10:00:00.25', 'l': NULL}",
  "union_value(n := '\\xAA'::BLOB)",
  "'nan'::DOUBLE",
  "'inf'::DOUBLE",
  "'-inf'::FLOAT",
  "'-0.0'::DOUBLE",
  "'a\nb' || chr(0) || 'c 💥'",
  "''",
  "row(1, 'x')",
];

describe("a value that JavaScript does not hold is what the database itself writes", () => {
  it.each(asWritten)("%s", async (value) => {
    const [row] = wasm.ask(`SELECT CAST((${value}) AS VARCHAR) AS written`);
    expect(row?.["written"]).not.toBeNull();
    const { rows } = await wasm.answer(`SELECT ${value} AS value`);
    expect(rows).toEqual([[row?.["written"]]]);
  });

  it("and nothing where there is none, of any type", async () => {
    for (const value of asWritten) {
      const { rows } = await wasm.answer(`SELECT CASE WHEN false THEN ${value} END AS value`);
      expect(rows, value).toEqual([[null]]);
    }
  });
});

describe("a value that JavaScript holds exactly is that value", () => {
  it.each([
    ["1::TINYINT", 1, "number"],
    ["(-32768)::SMALLINT", -32768, "number"],
    ["4294967295::UINTEGER", 4294967295, "number"],
    ["9007199254740991", 9007199254740991, "number"],
    ["-9007199254740991::HUGEINT", -9007199254740991, "number"],
    ["sum(offences)", undefined, "number"],
    ["12.50::DECIMAL(38,2)", 12.5, "number"],
    ["-0.001::DECIMAL(4,3)", -0.001, "number"],
    ["1.5", 1.5, "number"],
    ["123456789012.345", 123456789012.345, "number"],
    ["0.1::FLOAT", 0.1, "number"],
    ["3.4e38::FLOAT", 3.4e38, "number"],
    ["0.1 + 0.2::DOUBLE", 0.1 + 0.2, "number"],
    ["1e300::DOUBLE", 1e300, "number"],
    ["true", true, "truth"],
    ["'text'", "text", "text"],
  ])("%s", async (value, expected, type) => {
    const { columns, rows } = await wasm.answer(
      `SELECT ${value} AS value FROM (SELECT max(offences) AS offences FROM crime_monthly)`,
    );
    expect(columns).toMatchObject([{ name: "value", type }]);
    expect(typeof rows[0]?.[0]).toBe({ number: "number", truth: "boolean", text: "string" }[type]);
    if (expected !== undefined) expect(rows).toEqual([[expected]]);
  });
});

describe("a DECIMAL", () => {
  const decimals = [
    ...["0.10", "1.50::DECIMAL(9,2)", "-0.50", "0.00", "100.00", "12::DECIMAL(9,3)"],
    ...["0.0000001000::DECIMAL(18,10)", "1e-30::DECIMAL(38,30)", "0.1::DECIMAL(38,37)"],
    ...["-123456789012.340", "99999999999999999.10::DECIMAL(20,2)", "7::DECIMAL(4,0)"],
    ...["sum(x) FROM (VALUES (0.10), (0.20)) AS t(x)", "max(x) FROM (VALUES (1.00)) AS t(x)"],
  ];

  it.each(decimals)("is saved with all digits of its type: %s", async (value) => {
    const [row] = wasm.ask(`SELECT CAST(d AS VARCHAR) AS written FROM (SELECT ${value}) AS t(d)`);
    const answer = await wasm.answer(`SELECT d FROM (SELECT ${value}) AS t(d)`);
    expect(answerCsv(answer).text).toBe(`\uFEFFd\n${String(row?.["written"])}\n`);
    expect(await answerAtBuild(`SELECT d FROM (SELECT ${value}) AS t(d)`)).toEqual(answer);
  });

  it("is shown with them, sorted by size, and drawn as a number", async () => {
    const answer = await wasm.answer("FROM (VALUES (10.50), (9.10), (-0.20), (12345.00)) AS t(d)");
    const [column] = readTable(answer).columns;
    const shown = (rows: readonly number[]) =>
      rows.map((row) => column?.write(answer.rows[row]?.[0] ?? null));
    expect(shown(sortedOrder(answer, 0, "ascending"))).toEqual([
      ...["−0.20", "9.10", "10.50", "12,345.00"],
    ]);
    expect(answer.rows.map((row) => numberAt(row, 0))).toEqual([10.5, 9.1, -0.2, 12345]);
    expect(answerMarkdown(answer, "SELECT 1").text).toMatch(/\| +9\.10 \|/);
  });
});

describe("an answer", () => {
  it("keeps names that repeat, in any case, and names that are no words", async () => {
    const { columns, rows } = await wasm.answer(
      `SELECT 1 AS a, 2 AS a, 3 AS "A", 4 AS " ", 5 AS "c0", 6 AS "a""b", 7 AS é, DATE '2026-01-01' AS a`,
    );
    expect(columns.map(({ name }) => name)).toEqual(["a", "a", "A", " ", "c0", 'a"b', "é", "a"]);
    expect(rows).toEqual([[1, 2, 3, 4, 5, 6, 7, "2026-01-01"]]);
  });

  it("keeps the order of the query, with and without values that are written", async () => {
    const { rows } = await wasm.answer(
      "SELECT range AS n, DATE '2020-01-01' + range::INTEGER AS d FROM range(30000) ORDER BY (range * 7919) % 30011",
    );
    const order = rows.map(([n]) => (Number(n) * 7919) % 30011);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each(["DESCRIBE areas", "SHOW TABLES", "SUMMARIZE areas", "FROM areas", "VALUES (1, 'x')"])(
    "comes for %s as it is",
    async (sql) => {
      const { columns, rows } = await wasm.answer(sql);
      const direct = wasm.ask(sql);
      expect(columns.map(({ name }) => name)).toEqual(Object.keys(direct[0] ?? {}));
      expect(rows).toHaveLength(direct.length);
    },
  );

  it("knows the order of an ENUM's values", async () => {
    const { columns } = await wasm.answer("SELECT 'low'::ENUM('low', 'it''s, high') AS level");
    expect(columns).toMatchObject([{ type: "text", values: ["low", "it's, high"] }]);
  });

  it.each(asWritten.filter((value) => !/ENUM|FLOAT|BC/.test(value)))(
    "is the same at build time: %s",
    async (value) => {
      const sql = `SELECT ${value} AS value, 1 AS value`;
      const [built, asked] = [await answerAtBuild(sql), await wasm.answer(sql)];
      expect(built).toEqual(asked);
    },
  );
});

describe("an answer is limited", () => {
  it("by what one value may hold, with a sentence", async () => {
    for (const value of ["repeat('x', 2000000)", "range(1000000)", "repeat('é', 700000)"]) {
      await expect(wasm.answer(`SELECT ${value} AS value`)).rejects.toThrow(/larger than 1 MB/);
    }
    const { rows } = await wasm.answer("SELECT repeat('x', 1000000) AS value");
    expect(String(rows[0]?.[0])).toHaveLength(1_000_000);
  });

  it("by what all of it may hold, and says that there is more", async () => {
    const sql = (letters: number) =>
      `SELECT range AS n, repeat('x', ${String(letters)}) AS text FROM range(1000)`;
    const large = await wasm.answer(sql(100_000));
    expect(large.truncated).toBe(true);
    expect(large.rows.length).toBeGreaterThan(100);
    expect(large.rows.length).toBeLessThan(1000);
    expect(large.rows.map(([n]) => n)).toEqual(large.rows.map((_, at) => at));
    const small = await wasm.answer(sql(10_000));
    expect([small.truncated, small.rows.length]).toEqual([false, 1000]);
  });

  it("by rows, exactly", async () => {
    const exact = await wasm.answer("FROM range(100000)");
    expect([exact.truncated, exact.rows.length]).toEqual([false, 100_000]);
    const more = await wasm.answer("FROM range(100001)");
    expect([more.truncated, more.rows.length]).toEqual([true, 100_000]);
  });
});
