import { expect, expectTypeOf, test } from "vitest";
import { copyOf } from "../../../scripts/pipeline/credits.ts";
import { copies, copyIn, withoutCopy } from "../../../src/datasets/copies.ts";
import { documents } from "../../../src/datasets/documents/documents.ts";
import { authorityCodes, codeByName } from "../../../scripts/sources/areas/borough-codes.ts";
import type { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import type { Column, RowOf } from "../../../src/datasets/dataset.ts";
import { datasets } from "../../../src/datasets/index.ts";
import {
  fraud,
  liveOffenceGroups,
  offenceGroups,
} from "../../../src/datasets/crime/offence-groups.ts";
import type { Source } from "../../../src/datasets/source.ts";
import { sources, type SourceId } from "../../../src/datasets/sources.ts";

test("a row has the types of its columns, and null where a cell may be empty", () => {
  expectTypeOf<RowOf<typeof crimeMonthly>>().toEqualTypeOf<{
    area_code: string;
    month: string;
    offence_group: string;
    offences: number | null;
    note: string | null;
  }>();
});

test.each(datasets.map((schema) => [schema.name, schema] as const))(
  "%s: its key is made of columns that are never empty, and every column says what it means",
  (_, { key, columns, sources: ids }) => {
    for (const name of key) expect(columns[name]?.nullable).not.toBe(true);
    for (const name of key) expect(columns).toHaveProperty(name);
    for (const { meaning } of Object.values(columns)) expect(meaning).not.toBe("");
    expect(ids.length).toBeGreaterThan(0);
  },
);

test("tables have names of their own, in snake case", () => {
  const names = datasets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
});

test.each(Object.entries<Source>(sources))("%s: landing page and licence", (_, source) => {
  expect(source.landingPage).toMatch(/^(https:\/\/|not known$)/);
  expect(source.licence.name).not.toBe("");
  expect(source.attribution).not.toBe("");
});

test("names the copy that was read wherever the publisher’s own file was not", () => {
  expect(copies["moj-prsq-region-age"]).toContain("student’s extract");
  expect(copies["moj-prsq-national-2012"]).toContain("hobby site’s output");
  expect(copies["ons-lad20-bgc-london"]).toContain("mirror");
  const without = Object.keys(sources).filter((id) => !(id in copies) && !(id in documents));
  expect(without.toSorted()).toEqual(withoutCopy.toSorted());
});

test("a source is named without the months or years of an edition", () => {
  const dated = /-\d{4}(?:\d{2}|-\d{2,4})?$/;
  const named = Object.keys(sources).filter((id) => dated.test(id) && !(id in documents));
  // Two series of one publisher are told apart by their first cohort; the Act is of one year.
  const series = ["moj-prsq-national-2000", "moj-prsq-national-2012"];
  expect(named).toEqual([...series, "london-government-act-1963"]);
});

test("a folder under the former name of a source is still its own", () => {
  const former = Object.entries<Source>(sources).filter(([, one]) => one.formerly !== undefined);
  expect(former.length).toBeGreaterThan(10);
  for (const [id, { formerly = "" }] of former) {
    expect(formerly.startsWith(`${id}-`), formerly).toBe(true);
    expect(formerly.slice(id.length)).toMatch(/^[\d-]+$/);
  }
});

test("a column of sources names what the catalogue has: sources and tables", () => {
  const known = [...Object.keys(sources), ...datasets.map(({ name }) => name)];
  const named = datasets.flatMap(({ columns }) => {
    const column: Column | undefined = Object.entries(columns).find(([at]) => at === "source")?.[1];
    return column?.values ?? [];
  });
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test("no licence is named with a remark: what the file leaves out is said once", () => {
  for (const { licence } of Object.values<Source>(sources)) expect(licence.name).not.toContain(",");
});

test("eleven groups are live, and fraud is the twelfth", () => {
  expect(offenceGroups).toHaveLength(12);
  expect([...liveOffenceGroups, fraud].toSorted()).toEqual([...offenceGroups]);
});

test("the 33 have the codes E09000001 to E09000033", () => {
  expect(codeByName.size).toBe(33);
  expect(authorityCodes[0]).toBe("E09000001");
  expect(codeByName.get("Camden")).toBe("E09000007");
  expect(codeByName.get("Westminster")).toBe("E09000033");
});

const isBound = (id: string): id is SourceId => typeof copies[id as SourceId] === "object";
const bound = Object.keys(sources).filter(isBound);

test.each(bound)("names the copy of %s of its month while the files are that copy", (id) => {
  const copy = copies[id];
  if (typeof copy !== "object") throw new Error(`nothing is bound to a file of ${id}`);
  const { words, sums } = copy;
  const files = sums.map((sha256) => ({ path: "recent.csv", bytes: 1, sha256 }));
  expect(copyOf(id, { [id]: files })).toEqual({ copy: words });
  const [, ...others] = files;
  const next = { path: "recent.csv", bytes: 1, sha256: "0".repeat(64) };
  expect(copyOf(id, { [id]: [next, ...others] })).toEqual({});
  expect(copyOf(id, {})).toEqual({});
});

test("a copy of a month is bound to its files, and each sum is one", () => {
  for (const copy of Object.values(copies)) {
    if (typeof copy === "string") expect(copy).not.toMatch(/ in [A-Z][a-z]+ 20\d\d/);
    else for (const sum of copy.sums) expect(sum).toMatch(/^[\da-f]{64}$/);
  }
  expect(bound).toContain("mps-borough-monthly-bocu");
});

test("names no copy any more once a file came from the publisher’s own catalogue", () => {
  const id = "mps-borough-monthly-bocu";
  const copy = copies[id];
  const [sha256 = ""] = typeof copy === "object" ? copy.sums : [];
  const file = { path: "recent.csv", bytes: 1, sha256 };
  expect(copyOf(id, { [id]: [file] })).toEqual({ copy: copyIn(id, [sha256]) });
  expect(copyIn(id, [sha256])).toContain("as the publisher offered it");
  const address = "https://data.london.gov.uk/download/exy3m/recent.csv";
  expect(copyOf(id, { [id]: [{ ...file, address }] })).toEqual({});
  const other = "ons-lad20-bgc-london";
  expect(copyOf(other, { [other]: [{ ...file, address }] })).toEqual({ copy: copies[other] });
});
