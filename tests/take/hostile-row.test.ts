import { Resvg } from "@resvg/resvg-js";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { readSheet } from "read-excel-file/node";
import { beforeAll, expect, it } from "vitest";
import { foreignIn } from "../../scripts/pipeline/plain-text.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import { writeWorkbook } from "../../src/charts/workbook/write.ts";
import { query } from "../../src/database/build/node.ts";
import { noEditions } from "../../src/figure/known-editions.ts";
import { figureOfChart, type ShownFigure } from "../../src/figure/shown-figure.ts";
import { instances } from "../../src/site/published-charts.ts";

/** Markup to whatever reads pages and pictures, a formula to a spreadsheet. */
const name = '=HYPERLINK("//e.example","x")<img src=x onerror=alert(1)></script>';

/** A chart of which every row has that name. */
async function withName(id: string, column: string): Promise<ShownFigure> {
  const instance = (await instances()).find(({ chart }) => chart.id === id);
  if (!instance) throw new Error("The chart of this test is not there.");
  const rows = await query(instance.chart.sql, instance.parameters);
  expect(rows[0]?.[column]).toBeTypeOf("string");
  const named = rows.map((row) => ({ ...row, [column]: name }));
  return figureOfChart(instance, named, String, noEditions);
}

let shown: ShownFigure;

beforeAll(async () => {
  shown = await withName("wards", "ward_name");
});

it("the pipeline lets none in", () => {
  expect(foreignIn(name)).toContain("what a spreadsheet would run");
  expect(foreignIn(name.slice(1))).toContain("markup");
});

it("is the same text in CSV and JSON", () => {
  expect(csvParse(shown.files.csv())[0]?.["ward_name"]).toBe(name);
  expect(shown.files.json()).toContain(JSON.stringify(name));
  const records: unknown = JSON.parse(shown.files.json());
  expect(records).toContainEqual(expect.objectContaining({ ward_name: name }));
});

it("is a text in XLSX, and no formula", async () => {
  const bytes = await writeWorkbook(shown.files.workbook());
  const rows = await readSheet(Buffer.from(bytes), "Data");
  expect(rows[1]).toContain(name);
  const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.includes("/sheet"));
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.filter(([, sheet]) => /<f\b/.test(strFromU8(sheet)))).toEqual([]);
});

it.each([
  ["of dots", "wards", "ward_name"],
  ["with links", "contract-areas-map", "area_name"],
])("is words in the picture of a drawing %s", async (_, id, column) => {
  const svg = (await withName(id, column)).files.picture(renderStatic, "/");
  expect(svg).toContain("&lt;");
  expect(parseHTML(svg).document.querySelectorAll("img, script, [onerror]")).toHaveLength(0);
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
});
