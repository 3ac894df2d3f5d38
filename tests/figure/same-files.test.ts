import { csvParseRows } from "d3-dsv";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { writeWorkbook } from "../../src/charts/workbook/write.ts";
import { query } from "../../src/database/build/node.ts";
import { noEditions } from "../../src/figure/known-editions.ts";
import { figureOfChart, figureOfRows, type ShownRows } from "../../src/figure/shown-figure.ts";
import { instances } from "../../src/site/published-charts.ts";
import { workedOut } from "../../src/site/worked-out.ts";
import { figureOfClaim } from "../../src/topics/claims/built-claim.ts";
import { claims } from "../../src/topics/claims/index.ts";

/** A cell as a CSV has it: missing is empty. */
const written = (cell: unknown): string =>
  typeof cell === "string" ? cell : cell === null ? "" : JSON.stringify(cell);

/** What the JSON holds, laid out as the CSV: a header and its lines. */
function linesOfJson(json: string): string[][] {
  const records = JSON.parse(json) as Record<string, unknown>[];
  return [Object.keys(records[0] ?? {}), ...records.map((row) => Object.values(row).map(written))];
}

/** The same of the workbook's rows. */
function linesOfWorkbook({ files }: ShownRows): string[][] {
  const { columns, rows } = files.workbook();
  return [columns.map(({ name }) => name), ...rows.map((row) => row.map(written))];
}

/** Every cell of the file itself, but for the dates that it has beside months. */
async function linesOfSheet({ files }: ShownRows): Promise<string[][]> {
  const bytes = await writeWorkbook(files.workbook());
  const [header = [], ...rows] = await readSheet(Buffer.from(bytes), "Data");
  const kept = header.flatMap((name, at) => (String(name).endsWith("_date") ? [] : [at]));
  return [header, ...rows].map((row) => kept.map((at) => written(row[at] ?? null)));
}

function expectSame(shown: ShownRows): void {
  const lines = csvParseRows(shown.files.csv());
  expect(lines.length, shown.id).toBeGreaterThan(1);
  expect(linesOfJson(shown.files.json()), shown.id).toEqual(lines);
  expect(linesOfWorkbook(shown), shown.id).toEqual(lines);
}

const worked = Object.values(await workedOut()).map((figure) => figureOfRows(figure, noEditions));
const checked = await Promise.all(
  claims.map(async (claim) => {
    const rows = await query(claim.sql);
    return figureOfClaim(claim, rows, claim.check(rows), noEditions);
  }),
);

describe("CSV, JSON and XLSX hold the same values", () => {
  it("of every chart of every place", async () => {
    const all = await instances();
    expect(all.length).toBeGreaterThan(300);
    for (const instance of all) {
      const rows = await query(instance.chart.sql, instance.parameters);
      expectSame(figureOfChart(instance, rows, String, noEditions));
    }
  });

  it.each([...worked, ...checked].map((shown) => [shown.id, shown] as const))(
    "of %s, to the cell of its sheet",
    async (_, shown) => {
      expectSame(shown);
      expect(await linesOfSheet(shown)).toEqual(csvParseRows(shown.files.csv()));
    },
  );

  it("a chance that is not quite none stays one in each of them", () => {
    const small = worked
      .flatMap(({ files }) => csvParseRows(files.csv()).slice(1))
      .flat()
      .filter((cell) => Number(cell) > 0 && Number(cell) < 0.000_05);
    expect(small.length).toBeGreaterThan(0);
  });
});

it("a worked-out figure says in its picture and its notes what its page names as its source", () => {
  for (const { source, files } of worked) {
    expect(source).toMatch(
      /^Worked out on this site from (its settings, not from data|what London Councils states \(2013\))\.$/,
    );
    expect(files.notes()).toContain(source);
    expect(files.picture(() => "", "/").replace(/<[^>]*>/g, " ")).toContain(source);
  }
});
