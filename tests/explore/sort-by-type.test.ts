import { beforeAll, describe, expect, it } from "vitest";
import { sortedOrder } from "../../src/explore/answer/sort-answer.ts";
import { openWasm, type WasmEngine } from "../support/wasm-engine.ts";

let wasm: WasmEngine;

beforeAll(async () => {
  wasm = await openWasm();
});

const kinds: readonly (readonly [type: string, values: readonly string[]])[] = [
  ["ENUM('low', 'middle', 'high')", ["high", "low", "middle"]],
  [
    "INTERVAL",
    ["1 month", "29 days", "-1 year", "25:00:00", "1 day", "1 day 00:00:00.5", "2 years"],
  ],
  ["INTERVAL", ["-00:00:01", "00:00:00", "-1 day 23:59:58", "10 days", "9 days"]],
  [
    "HUGEINT",
    [
      "9007199254740993",
      "9007199254740992",
      "-9007199254740993",
      "7",
      "-170141183460469231731687303715884105727",
    ],
  ],
  ["BIGINT", ["9007199254740995", "10", "9007199254740993", "-3", "9"]],
  [
    "DECIMAL(38,10)",
    [
      "1.5",
      "12345678901234567.0000000002",
      "12345678901234567.0000000001",
      "-2",
      "-12345678901234567.5",
    ],
  ],
  ["DOUBLE", ["nan", "inf", "-inf", "0.5", "1e300", "-2", "-0.0"]],
  [
    "DATE",
    [
      "infinity",
      "-infinity",
      "2026-01-31",
      "2026-02-01",
      "290000-12-31",
      "0044-03-15 (BC)",
      "0045-01-01 (BC)",
      "0001-01-01",
    ],
  ],
  [
    "TIMESTAMP",
    [
      "2026-01-01 10:00:00.5",
      "2026-01-01 10:00:00.25",
      "2026-01-01 09:59:59",
      "infinity",
      "0044-03-15 (BC) 10:00:00",
      "0044-03-15 (BC) 09:00:00",
    ],
  ],
  ["TIMESTAMP_NS", ["2026-01-01 10:00:00.000000002", "2026-01-01 10:00:00.000000001"]],
  ["TIMESTAMPTZ", ["2026-01-01 10:00:00+02", "2026-01-01 09:00:00+00", "2026-01-01 08:30:00.1+00"]],
  ["TIME", ["10:30:00", "10:30:00.5", "09:00:00", "24:00:00"]],
];

describe("a column that is sorted stands as the database would order it", () => {
  it.each(kinds)("%s: %j", async (type, values) => {
    const list = values.map((value, at) => `(${String(at)}, '${value}'::${type})`).join(", ");
    const unsorted = await wasm.answer(`SELECT v, n FROM (VALUES ${list}) AS t(n, v) ORDER BY n`);
    const ordered = await wasm.answer(`SELECT n FROM (VALUES ${list}) AS t(n, v) ORDER BY v`);
    const places = ordered.rows.map(([n]) => n);
    expect(sortedOrder(unsorted, 0, "ascending")).toEqual(places);
    expect(sortedOrder(unsorted, 0, "descending")).toEqual(places.toReversed());
  });
});
