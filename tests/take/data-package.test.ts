import { readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";

type Licence = { readonly name?: string; readonly path?: string };
type Field = {
  readonly name: string;
  readonly title?: string;
  readonly type: string;
  readonly unit?: string;
  readonly description?: string;
};
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly licenses?: readonly Licence[];
  readonly sources: readonly { readonly title?: string }[];
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
};
type Package = {
  readonly name: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly Licence[];
  readonly contributors: readonly { readonly title?: string; readonly roles?: unknown }[];
  readonly sources: readonly { readonly title?: string; readonly months?: { last: string } }[];
  readonly resources: readonly Resource[];
};

const catalogue = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as Package;

/** Field types of Table Schema 2.0. */
const types = [
  ...["string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date"],
  ...["time", "year", "yearmonth", "duration", "geopoint", "geojson", "any"],
];

const hasTerms = ({ name, path }: Licence): boolean => name !== undefined || path !== undefined;

it("keeps the rules of Data Package 2.0", () => {
  expect(catalogue.name).toMatch(/^[a-z0-9._-]+$/);
  expect(catalogue.version).toMatch(/^\d+\.\d+\.\d+$/);
  // RFC 3339.
  expect(catalogue.created).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/);
  expect(catalogue.licenses.length).toBeGreaterThan(1);
  expect(catalogue.licenses.filter((licence) => !hasTerms(licence))).toEqual([]);
  expect(catalogue.contributors.filter(({ title }) => !title)).toEqual([]);
  expect(catalogue.sources.filter(({ title }) => !title)).toEqual([]);
  const names = catalogue.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, path, hash, bytes, licenses = [], schema } of catalogue.resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    // Relative, below the catalogue.
    expect(path).toMatch(/^[\w-]+(?:\.[\w-]+)+$/);
    expect(statSync(`data/${path}`).size, name).toBe(bytes);
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(licenses.filter((licence) => !hasTerms(licence))).toEqual([]);
    for (const { type } of schema?.fields ?? []) expect(types).toContain(type);
  }
});

it("is as old as its newest month, and says so on every machine", () => {
  const newest = catalogue.sources.map(({ months }) => months?.last ?? "").toSorted();
  const created = new Date(catalogue.created);
  created.setUTCDate(0);
  expect(created.toISOString().slice(0, 7)).toBe(newest.at(-1));
});

it("has a title for every field, and a unit for every count", () => {
  for (const schema of datasets) {
    const resource = catalogue.resources.find(({ name }) => name === schema.name);
    for (const { name, title, unit } of resource?.schema?.fields ?? []) {
      expect(title, `${schema.name}.${name}`).toMatch(/^[A-Z0-9]/);
      if (schema.columns[name]?.type === "count")
        expect(unit, `${schema.name}.${name}`).toBeTruthy();
    }
    expect(resource?.schema?.primaryKey).toEqual(schema.key);
  }
});
