import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { wholeCountry } from "../../scripts/large/country.ts";
import { findChdb } from "../../scripts/large/find-chdb.ts";
import { askAll, differing, layOut } from "../../scripts/large/measure.ts";
import { openClickHouse, openDuckDb } from "../../scripts/large/readers.ts";

const folder = mkdtempSync(join(tmpdir(), "large-country-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const chdb = findChdb(join(import.meta.dirname, "../.."));
if (chdb === undefined) console.log("chdb is not to be had: ClickHouse is not asked");

it.skipIf(chdb === undefined)(
  "a country of five million rows has the same twelve answers from DuckDB and ClickHouse",
  async () => {
    const { rows } = await layOut(folder, wholeCountry);
    expect(rows).toBe(331 * 20 * 12 * 60);
    const parquet = join(folder, "parquet");
    const duck = await openDuckDb(parquet);
    const one = await askAll(duck);
    duck.close();
    const house = openClickHouse(parquet, chdb ?? "");
    const other = await askAll(house);
    house.close();
    expect([...one.values()].filter((answer) => answer.rows.length === 0)).toEqual([]);
    expect(differing(one, other)).toEqual([]);
  },
);
