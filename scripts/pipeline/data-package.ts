import { join } from "node:path";
import type { Column, Dataset } from "../../src/datasets/dataset.ts";
import { aboutTables, datasets } from "../../src/datasets/index.ts";
import { areaColumns, titleOfColumn } from "../../src/datasets/keys.ts";
import { sources, type SourceId } from "../../src/datasets/sources.ts";
import { contractBoundaries, mpsMonthly } from "../../src/datasets/sources/lists.ts";
import { sourceEntry, sourcesOfTable } from "./credits.ts";
import { writeCoverage, writeEdition, type Coverage } from "./coverage.ts";
import { licences, packageFacts } from "./package-facts.ts";
import { FileError, takeItBack } from "../../src/database/build/file-error.ts";
import { sha256, type EditionMonths, type Editions, type EditionYears } from "./raw-files.ts";
import { readIfThere } from "../../src/database/build/read-if-there.ts";

export const catalogueFile = "datapackage.json";

type FieldType = { readonly type: string; readonly format?: string };

const fieldTypes: Readonly<Record<Column["type"], FieldType>> = {
  code: { type: "string" },
  text: { type: "string" },
  month: { type: "yearmonth" },
  financial_year: { type: "string" },
  date: { type: "date" },
  year: { type: "year" },
  count: { type: "integer" },
  integer: { type: "integer" },
  rate: { type: "number" },
  flag: { type: "boolean" },
};

const patterns: Partial<Record<Column["type"], string>> = {
  financial_year: "^\\d{4}-\\d{2}$",
};

function field(name: string, column: Column) {
  const pattern = patterns[column.type];
  return {
    name,
    title: titleOfColumn(name),
    ...fieldTypes[column.type],
    description: column.meaning,
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    constraints: {
      required: column.nullable !== true,
      ...(column.type === "count" ? { minimum: 0 } : {}),
      ...(column.values === undefined ? {} : { enum: column.values }),
      ...(pattern === undefined ? {} : { pattern }),
    },
  };
}

/** Size and sha256 of a file's text, as the catalogue has them. */
export const fileFacts = (text: string) => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${sha256(text)}`,
});

/** Every area that a table names is a row of areas. */
function foreignKeys(schema: Dataset) {
  const fields = areaColumns(schema);
  if (fields.length === 0) return {};
  return {
    foreignKeys: fields.map((name) => ({
      fields: [name],
      reference: { resource: "areas", fields: ["area_code"] },
    })),
  };
}

function tableResource(schema: Dataset, text: string, rows: number, { rowsOf, months }: Coverage) {
  const ids = sourcesOfTable(schema, text);
  return {
    name: schema.name,
    type: "table",
    path: `${schema.name}.csv`,
    title: schema.title,
    description: schema.description,
    coverage: writeCoverage(writeEdition(schema.coverage, months), rowsOf),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    rows,
    ...fileFacts(text),
    dialect: { delimiter: ",", lineTerminator: "\n", header: true },
    sources: ids.map((id) => ({ title: sources[id].title, name: id })),
    ...licences(ids),
    schema: {
      fields: Object.entries(schema.columns).map(([name, column]) => field(name, column)),
      primaryKey: schema.key,
      ...foreignKeys(schema),
      missingValues: [""],
    },
  };
}

type Topology = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly SourceId[];
};

const topologies: readonly Topology[] = [
  {
    name: "london",
    title: "Boundaries of London's 33 authorities",
    description:
      "TopoJSON in WGS84, object boroughs, feature id is the area code; rings run clockwise.",
    sources: ["ons-lad20-bgc-london"],
  },
  {
    name: "contract-areas",
    title: "Boundaries of the 21 contract package areas and the 43 police forces",
    description:
      "TopoJSON in WGS84, objects areas and forces, feature id is the area code; rings run clockwise.",
    sources: contractBoundaries,
  },
];

/** What is neither a table nor a map. */
const otherFiles = [
  {
    name: "postcodes",
    path: "postcodes.json",
    title: "Postcodes by outward code, with authority and ward",
    description:
      "One line an outward code. For each ward the units in it: by sector (the digit after the space), pairs of letters one after the other. elsewhere holds the units whose centre lies outside London.",
    format: "json",
    sources: ["os-code-point-open", "mps-ward-and-knife"],
  },
  {
    name: "changes",
    path: "changes.json",
    title: "Editions of the monthly files, and what each changed",
    description:
      "Revised figures by offence group and age of a month, new months, what came and went.",
    format: "json",
    sources: mpsMonthly,
  },
] as const;

function otherResource({ sources: ids, ...file }: (typeof otherFiles)[number], text: string) {
  return {
    ...file,
    mediatype: "application/json",
    encoding: "utf-8",
    ...fileFacts(text),
    sources: ids.map((id) => ({ title: sources[id].title, name: id })),
    ...licences(ids),
  };
}

function topologyResource({ name, title, description, sources: ids }: Topology, text: string) {
  return {
    name,
    path: `${name}.topo.json`,
    title,
    description,
    format: "topojson",
    mediatype: "application/json",
    encoding: "utf-8",
    ...fileFacts(text),
    sources: ids.map((id) => ({ title: sources[id].title, name: id })),
    ...licences(ids),
  };
}

// Object.keys forgets that the keys of a constant are known.
const sourceIds = Object.keys(sources) as SourceId[];

/** The catalogue: every table and source, as a Frictionless Data Package. */
export function writeDataPackage(
  files: ReadonlyMap<string, string>,
  rowCounts: ReadonlyMap<string, number>,
  editions: Editions,
  coverage: Coverage,
): string {
  const catalogue = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "london-reoffending-data",
    title: "London reoffending data",
    description: aboutTables,
    ...packageFacts(coverage.months),
    ...licences(sourceIds),
    sources: sourceIds.map((id) => sourceEntry(id, editions, coverage)),
    resources: [
      ...datasets.map((schema) =>
        tableResource(
          schema,
          files.get(`${schema.name}.csv`) ?? "",
          rowCounts.get(schema.name) ?? 0,
          coverage,
        ),
      ),
      ...topologies.flatMap((topology) => {
        const text = files.get(`${topology.name}.topo.json`);
        return text === undefined ? [] : [topologyResource(topology, text)];
      }),
      ...otherFiles.flatMap((file) => {
        const text = files.get(file.path);
        return text === undefined ? [] : [otherResource(file, text)];
      }),
    ],
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

type Committed = {
  readonly editions: Editions;
  readonly months: EditionMonths;
  readonly years: EditionYears;
};

type Listed = {
  readonly name: SourceId;
  readonly files: Editions[SourceId];
  readonly months?: EditionMonths[SourceId];
  readonly years?: EditionYears[SourceId];
};

const isListed = (json: unknown): json is Listed =>
  typeof json === "object" &&
  json !== null &&
  "name" in json &&
  typeof json.name === "string" &&
  "files" in json &&
  Array.isArray(json.files);

/**
 * What the committed catalogue says of sources that are not at hand this time.
 *
 * @throws FileError for a catalogue that is no JSON, or lists no sources
 */
export async function readCommitted(directory: string): Promise<Committed> {
  const text = await readIfThere(join(directory, catalogueFile));
  if (text === undefined) return { editions: {}, months: {}, years: {} };
  const known = sourcesIn(text).filter(({ name }) => name in sources);
  return {
    editions: Object.fromEntries(known.map(({ name, files }) => [name, files])),
    months: Object.fromEntries(
      known.flatMap(({ name, months }) => (months === undefined ? [] : [[name, months]])),
    ),
    years: Object.fromEntries(
      known.flatMap(({ name, years }) => (years === undefined ? [] : [[name, years]])),
    ),
  };
}

function sourcesIn(text: string): readonly Listed[] {
  const broken = (found: string) =>
    new FileError({
      file: catalogueFile,
      expected: "the catalogue as the pipeline writes it",
      ...{ found, whatToDo: takeItBack },
    });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error));
  }
  const listed = typeof json === "object" && json !== null && "sources" in json && json.sources;
  if (!Array.isArray(listed)) throw broken("no list of sources");
  const other = listed.findIndex((one: unknown) => !isListed(one));
  if (other >= 0) throw broken(`a source without name or files, entry ${other + 1}`);
  return listed.filter(isListed);
}
