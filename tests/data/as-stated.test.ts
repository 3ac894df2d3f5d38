import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvFormatRow, csvParse } from "d3-dsv";
import { afterAll, expect, test } from "vitest";
import { openTables } from "../../scripts/checks/open-tables.ts";

const tables = await openTables(join(import.meta.dirname, "../../data"));

afterAll(() => {
  tables.close();
});

/** The test's own list, read from the documents: which figure is whose, of when, and in which document. */
const list = csvParse(await readFile(join(import.meta.dirname, "as-stated.csv"), "utf8"));

const question = `
  SELECT document, programme AS "of", measure, "group", period, stated_value AS value, NULL AS value_to
  FROM case_study_results WHERE stated_value IS NOT NULL
  UNION ALL
  SELECT document, topic, measure, "group", period, value, value_to
  FROM stated_figures WHERE value IS NOT NULL`;

test("every stated figure stands in its place, with its group, period and document, and no other", async () => {
  const found = (await tables.ask(question)).map((row) =>
    csvFormatRow(list.columns.map((name) => String(row[name] ?? ""))),
  );
  const wanted = list.map((row) => csvFormatRow(list.columns.map((name) => row[name] ?? "")));
  expect(wanted.length).toBeGreaterThan(120);
  expect(found.toSorted()).toEqual(wanted.toSorted());
});
