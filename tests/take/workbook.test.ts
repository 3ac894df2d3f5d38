import { readFile } from "node:fs/promises";
import { csvParseRows } from "d3-dsv";
import readXlsxFile, { readSheet } from "read-excel-file/node";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { noEditions } from "../../src/figure/known-editions.ts";
import { withoutTime } from "../../src/charts/workbook/without-time.ts";
import { writeWorkbook } from "../../src/charts/workbook/write.ts";
import { query } from "../../src/database/build/node.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { datasets } from "../../src/datasets/index.ts";
import { figureOfChart } from "../../src/figure/shown-figure.ts";
import { instances } from "../../src/site/published-charts.ts";
import { tableFile } from "../../src/site/take/table-files.ts";

const read = (bytes: Uint8Array, sheet: string) => readSheet(Buffer.from(bytes), sheet);
const sheetsIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await readXlsxFile(Buffer.from(bytes))).map(({ sheet }) => sheet);

/** Tables of every kind of column, none of them so long that writing them takes its time. */
const some = [
  "crime_official",
  "knife_crime_monthly",
  "areas",
  "first_time_entrants",
  "crime_yearly",
];
const chosen = datasets.filter(({ name }) => some.includes(name));

describe.each(chosen.map((schema): [string, Dataset] => [schema.name, schema]))(
  "%s.xlsx",
  (name, schema) => {
    it("has every row of the CSV: figures as numbers, periods as text, months also as dates", async () => {
      const { bytes } = await tableFile(schema, "XLSX");
      expect(await sheetsIn(bytes)).toEqual(["Data", "Notes", "Columns"]);
      const [header = [], ...rows] = await read(bytes, "Data");
      const [own = [], ...lines] = csvParseRows(await readFile(`data/${name}.csv`, "utf8"));
      expect(rows).toHaveLength(lines.length);
      lines.forEach((line, row) => {
        own.forEach((column, index) => {
          const cell = rows[row]?.[header.indexOf(column)] ?? null;
          const [type, text] = [schema.columns[column]?.type ?? "text", line[index] ?? ""];
          if (text === "") expect(cell).toBeNull();
          else if (["count", "integer", "year", "rate"].includes(type))
            expect(cell).toBe(Number(text));
          else if (type === "flag") expect(cell).toBe(text === "true");
          else expect(cell).toBe(text);
          if (type !== "month") return;
          const date = rows[row]?.[header.indexOf(`${column}_date`)];
          expect(date).toEqual(new Date(`${text}-01T00:00:00Z`));
        });
      });
    });

    it("says where it is from and what each column means", async () => {
      const { bytes } = await tableFile(schema, "XLSX");
      const notes = (await read(bytes, "Notes")).map(([line]) => String(line ?? "")).join("\n");
      expect(notes).toContain(schema.title);
      expect(notes).toContain("Licence:");
      const columns = (await read(bytes, "Columns")).map(([column]) => column);
      expect(columns).toEqual(expect.arrayContaining(Object.keys(schema.columns)));
    });
  },
);

it("a chart's workbook has the rows, notes and columns of its other files", async () => {
  const instance = (await instances()).find(
    ({ chart, place }) => chart.id === "rolling-year" && place.slug === "camden",
  );
  if (!instance) throw new Error("Camden has no rolling year");
  const rows = await query(instance.chart.sql, instance.parameters);
  const { files, title } = figureOfChart(instance, rows, String, noEditions);
  const bytes = await writeWorkbook(files.workbook());
  const [header = [], first = []] = await read(bytes, "Data");
  expect(header.slice(0, 3)).toEqual(["twelve_months_to", "twelve_months_to_date", "offences"]);
  const records = JSON.parse(files.json()) as Record<string, unknown>[];
  expect(first[0]).toBe(records[0]?.["twelve_months_to"]);
  expect(first[2]).toBe(records[0]?.["offences"]);
  expect(records).toHaveLength(rows.length);
  expect((await read(bytes, "Notes"))[0]?.[0]).toBe(title);
});

it("is the same to the byte whenever it is written", async () => {
  const workbook = {
    title: "One",
    columns: [{ name: "month", kind: "month", meaning: "month" }],
    rows: [["2010-04"]],
    notes: [],
  } as const;
  const first = await writeWorkbook(workbook);
  await new Promise((done) => setTimeout(done, 2100));
  expect(Buffer.from(await writeWorkbook(workbook)).equals(first)).toBe(true);
  expect(() => withoutTime(new Uint8Array(40))).toThrow("no zip file");
});

it("takes a text that begins like a formula as text", async () => {
  const bytes = await writeWorkbook({
    title: "One",
    columns: [{ name: "words", kind: "text", meaning: "words" }],
    rows: [["=1+1"], ["<b>&"]],
    notes: [],
  });
  expect(await read(bytes, "Data")).toEqual([["words"], ["=1+1"], ["<b>&"]]);
});

it("gives its own formats numbers that no program has built in, so that a date is read as one", async () => {
  const bytes = await writeWorkbook({
    title: "One",
    columns: [{ name: "month", kind: "month", meaning: "month" }],
    rows: [["2010-04"]],
    notes: [],
  });
  const { "xl/styles.xml": sheet = new Uint8Array() } = unzipSync(bytes);
  const styles = strFromU8(sheet);
  const defined = [...styles.matchAll(/<numFmt numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  const used = [...styles.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  expect(defined).toEqual([164]);
  expect(used).toEqual(defined);
});
