import { expect, it } from "vitest";
import { query } from "../../../src/database/build/node.ts";
import { makeAreaFinder } from "../../../src/topics/probation/area-names.ts";
import sql from "../../../src/topics/probation/area-names.sql?raw";

const places = (await query(sql)).map((row) => ({
  name: String(row["name"]),
  area: { name: String(row["area_name"]), href: String(row["slug"]) },
}));
const find = makeAreaFinder(places);
const said = (text: string): string =>
  find(text)
    .parts.map((part) => (typeof part === "string" ? part : part.text))
    .join("");

it("every authority and force leads to its own area by its own name", () => {
  for (const { name, area } of places) expect(said(name), name).toContain(area.name);
});

it.each([
  ["Leeds", "Leeds lies in the contract area West Yorkshire."],
  ["Birmingam", "Did you mean Birmingham in Staffordshire and West Midlands?"],
  ["SE15", ""],
  ["", ""],
])("“%s”: “%s”", (typed, words) => {
  expect(said(typed)).toBe(words);
});
