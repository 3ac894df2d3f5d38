import { beforeAll, describe, expect, it } from "vitest";
import { readEngineMessage } from "../../src/database/page/engine-message.ts";
import { ReaderError } from "../../src/database/page/reader-error.ts";
import { readerError } from "../../src/database/page/reader-query.ts";
import { openWasm, type WasmEngine } from "../support/wasm-engine.ts";

let wasm: WasmEngine;

beforeAll(async () => {
  wasm = await openWasm();
});

async function said(sql: string): Promise<string> {
  const error: unknown = await wasm.answer(sql).catch((reason: unknown) => reason);
  if (error instanceof ReaderError) return error.message;
  return readerError(sql, readEngineMessage(error)).message;
}

describe("what the page says of a query without an answer", () => {
  it.each([
    ["SELECT 1) UNION ALL SELECT * FROM (SELECT 2", /syntax error at or near "\)"/],
    ["SELECT (1", /ends too early/],
    ["SELECT timezone('Europe/London', now())", /extension icu.*now\(\), current_date/],
    ["SELECT DATE '2026-01-01' AT TIME ZONE 'UTC'", /\bicu\b|zone/],
    ["SELECT get_current_timestamp() - INTERVAL 1 DAY", /time that has a zone/],
    ["SELECT CAST(get_current_timestamp() AS DATE)", /time that has a zone/],
    ["SELECT * FROM read_json('x.json')", /extension json|not available|disabled|Permission|reads/],
    ["SELECT json_extract('{}', 'a')", /extension json.*regexp_extract/],
    [`SELECT '{"a":1}'::JSON AS j`, /extension json.*regexp_extract\(text, pattern, 1\)/],
    [`SELECT '{"a":1}'->'a'`, /extension json.*struct_pack\(a := 1\)/],
    ["SELECT 'a'::INTEGER", /Could not convert string 'a'/],
    ["SELECT area_name::INTEGER FROM areas", /Could not convert string/],
    ['SELECT error(\'{"exception_message": "x"}\')', /./],
    ["SELECT ?", /parameter \(\? or \$1\) has no value here: write the value/],
    ["SELECT $1", /parameter \(\? or \$1\) has no value here: write the value/],
    ["SELECT 1 / 0::VARCHAR[]", /No function matches|Unimplemented/],
  ])("is a sentence, never JSON: %s", async (sql, expected) => {
    const message = await said(sql);
    expect(message).toMatch(expected);
    expect(message).not.toMatch(/[{}]|exception_|INSTALL|autoload|\n/);
  });

  it("finds the message however deep it lies", () => {
    const inner = JSON.stringify({
      exception_type: "Parser",
      exception_message: "the end",
      position: "8",
    });
    const outer = JSON.stringify({ exception_type: "Parser", exception_message: inner });
    for (const text of [inner, outer, `Parser Error: ${outer}`]) {
      const message = readEngineMessage(new Error(text));
      expect(message).toMatchObject({ kind: "Parser", text: "the end", position: 8 });
    }
  });
});

it("what is named in place of JSON works", async () => {
  const text = `'{"name": "Camden"}'`;
  const { rows } = await wasm.answer(
    `SELECT regexp_extract(${text}, '"name": "(.*?)"', 1), struct_pack(a := 1).a`,
  );
  expect(rows).toEqual([["Camden", 1]]);
});

describe("the clock", () => {
  it.each([
    ["current_date", "date"],
    ["today()", "date"],
    ["now()", "date"],
    ["current_timestamp", "date"],
    ["current_time", "date"],
    ["localtimestamp", "date"],
    ["date_trunc('month', now())", "date"],
    ["now() - INTERVAL 1 DAY", "date"],
    ["current_date - INTERVAL '1 month'", "date"],
    ["current_date - DATE '2020-01-01'", "number"],
    ["year(now())", "number"],
    ["strftime(now(), '%Y-%m')", "text"],
  ])("is there: %s", async (value, type) => {
    const { columns, rows } = await wasm.answer(`SELECT ${value} AS value`);
    expect(columns[0]?.type).toBe(type);
    expect(rows[0]?.[0]).not.toBeNull();
  });

  it("shows today's date", async () => {
    const before = new Date().toISOString().slice(0, 10);
    const { rows } = await wasm.answer("SELECT current_date AS today");
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(rows[0]?.[0]);
  });
});
