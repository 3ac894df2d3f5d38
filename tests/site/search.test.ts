import { describe, expect, it } from "vitest";
import { searchEntries } from "../../src/site/search/entries.ts";
import { kinds } from "../../src/site/search/entry.ts";
import { makeSearch } from "../../src/site/search/search-engine.ts";
import { claims } from "../../src/topics/claims/index.ts";
import { reportWords } from "../../src/topics/claims/report-words.ts";

const entries = await searchEntries();
const search = makeSearch(entries);
const first = (text: string): string => search(text)[0]?.path ?? "nothing";

describe("what is found first", () => {
  it.each([
    ["stubbornly high", "/claims/#reoffending-high"],
    ["steadily decreasing", "/claims/#crime-falling"],
    ["cohort", "/glossary/#cohort"],
    ["proven reoffence", "/glossary/#proven-reoffence"],
    ["contract area", "/glossary/#contract-area"],
    ["recorded crime", "/glossary/#recorded-crime"],
    ["index", "/glossary/#index"],
    ["payment by results", "/payment-by-results/"],
    ["methods", "/methods/"],
    ["lewisham", "/boroughs/lewisham/"],
    ["Rye Lane", "/boroughs/southwark/#ward=E05011113"],
    ["crime_wards", "/data/crime_wards/"],
    ["RADAR", "/case-studies/radar/"],
    ["reofending", "/reoffending/"],
  ])("“%s”", (typed, path) => {
    expect(first(typed)).toBe(path);
  });

  it("a chart is found by the words of its title", () => {
    const chart = entries.find(({ kind }) => kind === "Chart");
    expect(search(chart?.title ?? "").map(({ path }) => path)).toContain(chart?.path);
  });

  it("nothing for what is not here, and few for what is everywhere", () => {
    expect(search("xylophone")).toEqual([]);
    expect(search("london").length).toBeLessThanOrEqual(12);
  });
});

it("holds every kind, each address once", () => {
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(kinds));
  const paths = entries.map(({ path }) => path);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});

it("the report's words are of claims that there are", () => {
  const ids = claims.map(({ id }) => id);
  expect(Object.keys(reportWords).filter((id) => !ids.includes(id))).toEqual([]);
});
