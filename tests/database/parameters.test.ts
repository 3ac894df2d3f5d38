import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineParameters, numberParameters } from "../../src/database/ask/parameters.ts";
import { query } from "../../src/database/build/node.ts";

const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,12}$/);
const value = fc.oneof(
  fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
  fc.integer(),
  fc.constant(null),
);

describe("named parameters", () => {
  it("become numbers in the order in which they come, one each", () => {
    expect(numberParameters("SELECT $b, $a, $b", { a: 1, b: "x" })).toEqual({
      sql: "SELECT $1, $2, $1",
      values: ["x", 1],
    });
  });

  it("are left alone in text, quoted names and comments", () => {
    const sql = `SELECT '$a', 'it''s $a', "$a" -- $a\n/* $a */`;
    expect(numberParameters(sql, {})).toEqual({ sql, values: [] });
    expect(inlineParameters(sql, {})).toBe(sql);
  });

  it("must be given", () => {
    expect(() => numberParameters("SELECT $area", { place: 1 })).toThrow(/\$area, but only place/);
    expect(() => inlineParameters("SELECT $area", {})).toThrow(/only nothing was given/);
  });

  it("are found and valued whatever they are called", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), (names) => {
        const parameters = Object.fromEntries(names.map((each, index) => [each, index]));
        const { sql, values } = numberParameters(
          `SELECT ${names.map((each) => `$${each}`).join(", ")}`,
          parameters,
        );
        expect(sql).toBe(`SELECT ${names.map((_, index) => `$${index + 1}`).join(", ")}`);
        expect(values).toEqual(names.map((_, index) => index));
      }),
    );
  });

  it("mean the same bound and written out, whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(value, async (held) => {
        const parameters = { held };
        const sql = "SELECT CAST($held AS VARCHAR) AS held";
        const [bound] = await query(sql, parameters);
        const [written] = await query(inlineParameters(sql, parameters));
        expect(written).toEqual(bound);
        expect(bound?.["held"]).toBe(held === null ? null : String(held));
      }),
      { numRuns: 200 },
    );
  });
});
