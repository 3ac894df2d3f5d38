import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isDocument } from "../../src/datasets/documents/documents.ts";
import { datasets } from "../../src/datasets/index.ts";
import { sources } from "../../src/datasets/sources.ts";

type Catalogue = {
  readonly sources: readonly {
    readonly name: string;
    readonly publisher: string;
    readonly landingPage: string;
    readonly licence: { readonly title: string };
    readonly covers: string;
    readonly months?: { readonly first: string; readonly last: string };
    readonly years?: { readonly first: string; readonly last: string };
    readonly files: readonly { readonly path: string; readonly sha256: string }[];
  }[];
  readonly resources: readonly {
    readonly name: string;
    readonly rows?: number;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }[];
};

const data = join(import.meta.dirname, "../../data");
const catalogue = JSON.parse(await readFile(join(data, "datapackage.json"), "utf8")) as Catalogue;

test("every source is in the catalogue, with the sha256 of each file of its edition", () => {
  expect(catalogue.sources.map(({ name }) => name)).toEqual(Object.keys(sources));
  for (const { name, files, licence, publisher } of catalogue.sources) {
    expect(publisher).not.toBe("");
    expect(licence.title).not.toBe("");
    // A document is read by people: what it states is typed under scripts/sources/evidence/.
    // The Ministry's geographical tool is loaded by whoever runs the site: no file of it is kept.
    // The dashboard is downloaded by whoever refreshes: until then a copy of it stands in.
    const mayBeAbsent = ["moj-geographical-tool", "mps-knife-dashboard"].includes(name);
    if (!mayBeAbsent) expect(files.length > 0).toBe(!isDocument(name));
    for (const { sha256 } of files) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

test("the catalogue says which months or years the editions of series hold", () => {
  const sourceOf = (id: string) => catalogue.sources.find(({ name }) => name === id);
  const monthly = ["mps-borough-monthly-bocu", "mps-ward-and-knife", "police-uk-city-of-london-monthly"];
  for (const id of monthly) {
    const { first = "", last = "" } = sourceOf(id)?.months ?? {};
    expect(`${first} ${last}`, id).toMatch(/^\d{4}-\d{2} \d{4}-\d{2}$/);
    expect(first < last, id).toBe(true);
  }
  const { first = "", last = "" } = sourceOf("ons-population")?.years ?? {};
  expect(sourceOf("ons-population")?.covers).toContain(`mid-${first} to mid-${last}`);
});

test("a file of an edition is listed once", () => {
  for (const { name, files } of catalogue.sources) {
    expect(new Set(files.map(({ path }) => path)).size, name).toBe(files.length);
  }
});

test.each(datasets.map((schema) => [schema.name, schema] as const))(
  "%s is in the catalogue, with its columns and as many rows as its file",
  async (name, schema) => {
    const resource = catalogue.resources.find((candidate) => candidate.name === name);
    const fields = resource?.schema?.fields.map((field) => field.name);
    expect(fields).toEqual(Object.keys(schema.columns));
    const csv = await readFile(join(data, `${name}.csv`), "utf8");
    // No cell of these tables has a line break.
    expect(resource?.rows).toBe(csv.trimEnd().split("\n").length - 1);
  },
);

test("the map is small enough to go into a page", async () => {
  expect((await readFile(join(data, "london.topo.json"))).length).toBeLessThan(25_000);
});

test("no path of a machine is in the catalogue", () => {
  expect(JSON.stringify(catalogue)).not.toMatch(/\/(home|work|tmp|root|Users)\//);
});
