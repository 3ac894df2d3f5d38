import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { query } from "../../src/database/build/node.ts";
import { pickedQuery } from "../../src/explore/picking/picked-query.ts";
import { quoteText } from "../../src/explore/picking/picked-value.ts";
import { schema } from "../../src/explore/schema/schema.ts";
import { csvRows } from "../support/csv-rows.ts";
import { openWasm, type WasmEngine } from "../support/wasm-engine.ts";
import { hostile, pick, states } from "./support/picked.ts";

let wasm: WasmEngine;

beforeAll(async () => {
  wasm = await openWasm();
});

/** Explore takes a text only if this can be prepared: then it is one SELECT, and reads. */
const inside = (sql: string): string => `SELECT * FROM (\n${sql}\n) LIMIT 20`;

describe("any question that can be picked", () => {
  it("is one SELECT that the database takes, whatever was picked and typed", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const { sql, mended } = pickedQuery(state, schema);
        expect((await query(inside(sql))).length).toBeLessThanOrEqual(20);
        expect(mended.every((sentence) => sentence.endsWith("."))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("is answered alike by the engine of the page", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const { sql } = pickedQuery({ ...state, limit: 20 }, schema);
        expect(wasm.ask(sql)).toEqual(await query(sql));
      }),
      { numRuns: 60 },
    );
  });

  it("says in its first line, and in one line, what it asks", () => {
    fc.assert(
      fc.property(states, (state) => {
        const [first = "", second = ""] = pickedQuery(state, schema).sql.split(
          /[\n\r\u2028\u2029]/,
        );
        expect(first).toMatch(/^-- [A-Z].*\.$/u);
        expect(second).toMatch(/^SELECT/);
      }),
    );
  });
});

describe("whatever is typed", () => {
  it("stays a value: it comes back as it went in", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const [row] = await query(`SELECT ${quoteText(text)} AS value`);
        expect(row?.["value"]).toBe(text.replaceAll("\0", "").toWellFormed());
      }),
      { numRuns: 120 },
    );
  });

  it("stays a value in a filter: no area is called so, and every area is called otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile.filter((text) => text.replaceAll("\0", "").trim() !== ""),
        async (value) => {
          const count = async (operator: "=" | "≠" | "contains"): Promise<unknown> => {
            const { sql } = pick({
              table: "areas",
              measure: { function: "count", column: null },
              filters: [{ column: "area_name", operator, value: `${value} nowhere` }],
            });
            const [row] = await query(sql);
            return row?.["number_of_rows"];
          };
          expect(await count("=")).toBe(0);
          expect(await count("contains")).toBe(0);
          expect(await count("≠")).toBe((await csvRows("areas")).length);
        },
      ),
      { numRuns: 40 },
    );
  });
});
