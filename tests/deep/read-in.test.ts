import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Column, Dataset } from "../../src/datasets/dataset.ts";
import { datasets } from "../../src/datasets/index.ts";
import { readingsOf } from "../../src/site/take/read-in.ts";
import { formats, tableFile } from "../../src/site/take/table-files.ts";
import { csvRows } from "../support/csv-rows.ts";

/** The lines of each table's page, run in the tool that they are for. */
type Tool = {
  readonly name: "R" | "Python";
  readonly command: readonly [string, ...string[]];
  readonly works: readonly string[];
  /** Lines that print rows, then for each column its sum, or how many cells are not missing. */
  readonly report: (dataset: Dataset) => string;
};

const isNumeric = ({ type }: Column): boolean =>
  ["count", "integer", "year", "rate"].includes(type);

const tools: readonly Tool[] = [
  {
    name: "R",
    command: [process.env["RSCRIPT"] ?? "Rscript", "-e"],
    works: ["1"],
    report: ({ name, columns }) =>
      [
        `cat(nrow(${name}), "\\n")`,
        ...Object.entries(columns).map(([column, of]) =>
          isNumeric(of)
            ? `cat(format(sum(${name}$${column}, na.rm = TRUE), digits = 15), "\\n")`
            : `cat(sum(!is.na(${name}$${column})), "\\n")`,
        ),
      ].join("\n"),
  },
  {
    name: "Python",
    command: [process.env["PYTHON"] ?? "python3", "-c"],
    works: ["import pandas"],
    report: ({ name, columns }) =>
      [
        `print(len(${name}))`,
        ...Object.entries(columns).map(([column, of]) =>
          isNumeric(of)
            ? `print(${name}["${column}"].sum())`
            : `print(${name}["${column}"].count())`,
        ),
      ].join("\n"),
  },
];

const folder = mkdtempSync(join(tmpdir(), "read-in-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = ([command, ...options]: Tool["command"], code: string) =>
  spawnSync(command, [...options, code], { cwd: folder, encoding: "utf8" });

/** What the report must say, from the committed file alone. */
async function expected({ name, columns }: Dataset): Promise<number[]> {
  const rows = await csvRows(name);
  const ofColumn = Object.entries(columns).map(([column, of]) => {
    const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    return isNumeric(of) ? cells.reduce((sum, cell) => sum + Number(cell), 0) : cells.length;
  });
  return [rows.length, ...ofColumn];
}

describe.each(tools.map((tool) => [tool.name, tool] as const))("the lines for %s", (name, tool) => {
  const isThere = run(tool.command, tool.works.join("\n")).status === 0;
  if (!isThere) console.log(`${name} is not on this machine: its lines are not tried`);

  it.skipIf(!isThere)("read every table: its rows, sums and missing cells", async () => {
    for (const dataset of datasets) {
      for (const format of formats) {
        const { path, bytes } = await tableFile(dataset, format);
        writeFileSync(join(folder, basename(path)), bytes);
      }
      const at = (ending: string): string => `${dataset.name}.${ending}`;
      const where = { csv: at("csv"), parquet: at("parquet"), xlsx: at("xlsx") };
      const code = readingsOf(dataset, where).find(({ tool: of }) => of === name)?.code ?? "";
      const { stdout, stderr } = run(tool.command, `${code}\n${tool.report(dataset)}`);
      const wanted = await expected(dataset);
      const said = stdout.trimEnd().split("\n").slice(-wanted.length).map(Number);
      expect(said.length, stderr).toBe(wanted.length);
      said.forEach((figure, index) => {
        expect(figure, `${dataset.name}, ${String(index)}\n${stderr}`).toBeCloseTo(
          wanted[index] ?? NaN,
          3,
        );
      });
    }
  });
});
