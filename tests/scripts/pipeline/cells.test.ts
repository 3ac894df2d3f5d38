import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isFinancialYear,
  parseCount,
  parseMonth,
  parseWhole,
  yearEnding,
} from "../../../scripts/pipeline/cells.ts";

const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");

const month = fc
  .record({ year: fc.integer({ min: 1900, max: 2999 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => `${year}-${String(number).padStart(2, "0")}`);

describe("counts", () => {
  test("are read as publishers write them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (count) => {
        expect(parseCount(count)).toBe(count);
        expect(parseCount(String(count))).toBe(count);
        expect(parseCount(grouped(count))).toBe(count);
        expect(parseCount(` ${grouped(count)} `)).toBe(count);
        expect(parseWhole(`-${grouped(count)}`)).toBe(-count);
      }),
    );
  });

  test.each(["", " ", "1,2O4", "12.5", "-3", "1e3", "0x10", "1,20", "12,34", "[x]", "n/a"])(
    "are not made of %j",
    (text) => {
      expect(parseCount(text)).toBeUndefined();
    },
  );

  test.each([1.5, -1, Number.NaN, Infinity, null, undefined, true])("nor of %s", (cell) => {
    expect(parseCount(cell)).toBeUndefined();
  });

  test("no text is read as anything but the number it writes", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const count = parseCount(text);
        if (count !== undefined) expect([String(count), grouped(count)]).toContain(plain(text));
      }),
    );
  });
});

/** Zeros in front are taken: `007` is 7. */
const plain = (text: string): string => text.trim().replace(/^0+(?=\d)/, "");

describe("months", () => {
  test("are read from six digits", () => {
    fc.assert(
      fc.property(month, (text) => {
        expect(parseMonth(text.replace("-", ""))).toBe(text);
      }),
    );
  });

  test.each(["202613", "202600", "2026-06", "26", "", "2026066"])("%j is none", (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });

  test("2012-14 is no financial year", () => {
    expect(isFinancialYear("2012-14")).toBe(false);
  });
});

test.each([
  ["2018-12-31", "2018-01-01"],
  ["2025-06-30", "2024-07-01"],
  ["2004-03-31", "2003-04-01"],
])("the year ending %s begins on %s", (end, start) => {
  expect(yearEnding(end)).toEqual({ period_start: start, period_end: end });
});
