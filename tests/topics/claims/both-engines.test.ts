import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import { claims } from "../../../src/topics/claims/index.ts";
import { toCsv } from "../../../src/database/ask/csv.ts";
import { query } from "../../../src/database/build/node.ts";
import { openWasm, type WasmEngine } from "../../support/wasm-engine.ts";

let engine: WasmEngine;

beforeAll(async () => {
  engine = await openWasm();
});

const named = claims.map((claim) => [claim.id, claim] as const);

describe("the question of a claim", () => {
  it.each(named)(
    "%s answers the same in both engines, and so gives one verdict",
    async (_, claim) => {
      const rows = await query(claim.sql);
      const inPage = engine.ask(claim.sql);
      expect(rows.length).toBeGreaterThan(0);
      expect(inPage).toEqual(rows);
      expect(claim.check(inPage)).toEqual(claim.check(rows));
    },
  );

  it.each(named)(
    "%s needs no parameter, and has a column in its file for each of its own",
    async (_, claim) => {
      expect(claim.sql).not.toMatch(/\$[a-z]/);
      const rows = await query(claim.sql);
      const file = csvParse(toCsv(Object.keys(claim.columns), rows));
      expect(file.columns).toEqual(Object.keys(rows[0] ?? {}));
      expect(file).toHaveLength(rows.length);
    },
  );
});
