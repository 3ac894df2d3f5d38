import { csvParseRows } from "d3-dsv";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noEditions } from "../../src/figure/known-editions.ts";
import { allCopies } from "../../src/database/build/catalogue.ts";
import { query } from "../../src/database/build/node.ts";
import { describeTable, describeTables } from "../../src/datasets/csvw.ts";
import { datasets } from "../../src/datasets/index.ts";
import { figureOfChart, figureOfRows } from "../../src/figure/shown-figure.ts";
import { instances } from "../../src/site/published-charts.ts";
import { workedOut } from "../../src/site/worked-out.ts";

const copies = await allCopies();

type Datatype = string | { readonly base: string; readonly format: string };
type Described = {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: string;
      readonly datatype: Datatype;
      readonly required: boolean;
    }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly { readonly columnReference: string }[];
  };
};

/** What the standard takes for a value of each type: XML Schema's own rules. */
const values: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  gYearMonth: /^-?\d{4}-(?:0[1-9]|1[0-2])$/,
  gYear: /^-?\d{4}$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  nonNegativeInteger: /^\+?\d+$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/,
  boolean: /^(?:true|false|1|0)$/,
};

const isValid = (datatype: Datatype, cell: string): boolean =>
  typeof datatype === "string"
    ? (values[datatype]?.test(cell) ?? false)
    : new RegExp(`^(?:${datatype.format})$`).test(cell);

/** What a strict validator would refuse of a CSV and its description, each in a line. */
function faults(described: Described, csv: string): string[] {
  const [header = [], ...rows] = csvParseRows(csv);
  const { columns, primaryKey } = described.tableSchema;
  const titles = columns.map((column) => column.titles);
  if (titles.join() !== header.join()) return [`header ${header.join()}, titles ${titles.join()}`];
  const found: string[] = [];
  columns.forEach(({ name, datatype, required }, index) => {
    if (!/^[A-Za-z]\w*$/.test(name)) found.push(`${name} is no name`);
    const wrong = rows.find((row) => {
      const cell = row[index] ?? "";
      return cell === "" ? required : !isValid(datatype, cell);
    });
    if (wrong) found.push(`${name}: "${wrong[index] ?? ""}" is no ${JSON.stringify(datatype)}`);
  });
  if (primaryKey) {
    const places = primaryKey.map((name) => titles.indexOf(name));
    const keys = rows.map((row) => places.map((place) => row[place]).join("\0"));
    if (new Set(keys).size !== keys.length) found.push(`${primaryKey.join()} is no key`);
  }
  return found;
}

const committed = (name: string): string => readFileSync(`data/${name}.csv`, "utf8");

it.each(datasets.map((schema) => [schema.name, schema] as const))(
  "%s.csv is what its CSV on the Web metadata says, to the letter of its header",
  (name, schema) => {
    expect(faults(describeTable(schema, copies) as Described, committed(name))).toEqual([]);
  },
);

it("says of a source whose copy was read, as far as the catalogue does", () => {
  const table = (one: Readonly<Record<string, string>>): string =>
    JSON.stringify(datasets.map((schema) => describeTable(schema, one)));
  const said = Object.values(copies).filter((words) => table(copies).includes(words));
  expect(said.length).toBeGreaterThan(15);
  for (const words of said) expect(table({})).not.toContain(words);
});

it("says which columns name an area, and every one of them does", () => {
  const { tables } = describeTables(datasets, copies) as { tables: readonly Described[] };
  expect(tables.map(({ url }) => url)).toEqual(datasets.map(({ name }) => `${name}.csv`));
  const [, ...areas] = csvParseRows(committed("areas"));
  const codes = new Set(areas.map(([code]) => code));
  const keyed = tables.filter(({ tableSchema }) => tableSchema.foreignKeys);
  expect(keyed.length).toBeGreaterThan(15);
  for (const { url, tableSchema } of keyed) {
    const [header = [], ...rows] = csvParseRows(committed(url.replace(".csv", "")));
    for (const { columnReference } of tableSchema.foreignKeys ?? []) {
      const at = header.indexOf(columnReference);
      const unknown = rows.filter((row) => row[at] !== "" && !codes.has(row[at] ?? ""));
      expect(unknown, `${url} ${columnReference}`).toEqual([]);
    }
  }
});

describe("the CSV of every chart", () => {
  it("is what its metadata says", async () => {
    const found: string[] = [];
    const all = await instances();
    for (const instance of all) {
      const { chart, place, parameters } = instance;
      const rows = await query(chart.sql, parameters);
      const { files } = figureOfChart(instance, rows, String, noEditions);
      found.push(
        ...faults(files.metadata() as Described, files.csv()).map(
          (fault) => `${chart.id}/${place.slug}: ${fault}`,
        ),
      );
    }
    expect(all.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  it("is so for figures that are worked out", async () => {
    for (const figure of Object.values(await workedOut())) {
      const { files } = figureOfRows(figure, noEditions);
      expect(faults(files.metadata() as Described, files.csv()), figure.id).toEqual([]);
    }
  });
});
