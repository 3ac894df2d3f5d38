import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { toCsv } from "../../src/database/ask/csv.ts";
import { toCell } from "../../src/database/ask/query.ts";

it("writes any text so that another reader finds it again", () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\r"));
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
      const read: unknown = parse(toCsv(["a", "b"], rows), {
        columns: true,
        bom: false,
        skip_empty_lines: false,
        relax_column_count: false,
      });
      expect(read).toEqual(rows);
    }),
  );
});

it("leaves missing cells empty and ends with a line feed", () => {
  expect(toCsv(["a", "b"], [{ a: null, b: 0 }])).toBe("a,b\n,0\n");
  expect(toCsv(["a", "b"], [])).toBe("a,b\n");
});

it("never rounds a count that is too large for a number", () => {
  expect(toCell(910619n)).toBe(910619);
  expect(() => toCell(2n ** 60n)).toThrow(RangeError);
  expect(() => toCell({})).toThrow(TypeError);
});
