import { describe, expect, it } from "vitest";
import { compareVocabulary } from "../../src/compare/build-question.ts";
import { measures } from "../../src/compare/measures.ts";
import { parametersFor } from "../../src/compare/question.ts";
import { questions } from "../../src/compare/questions.ts";
import {
  codeFor,
  packVocabulary,
  reachOf,
  unpackVocabulary,
} from "../../src/compare/choosing/vocabulary.ts";
import { query } from "../../src/database/build/node.ts";

const vocabulary = await compareVocabulary();

/** After every period there is, in any notation. */
const never = "~";

describe("what there is to pick", () => {
  it.each(measures.map((measure) => [measure.id, measure] as const))(
    "is of %s what its own question answers",
    async (_, measure) => {
      const parameters = parametersFor({
        ...{ measure, scale: measure.scales[0], view: "lines", range: [], groups: [], names: [] },
        areas: vocabulary.places.map((place) => codeFor(measure, place)),
        ...{ from: "", to: never },
      });
      const sql = `SELECT string_agg(DISTINCT period, '|' ORDER BY period) AS periods,
        string_agg(DISTINCT area_code, '|' ORDER BY area_code) AS codes
        FROM (${questions[measure.question]})`;
      const [row] = await query(sql, parameters);
      const { periods, places } = reachOf(vocabulary, measure);
      expect(periods.join("|")).toBe(row?.["periods"]);
      const codes = vocabulary.places
        .filter(({ slug }) => places.includes(slug))
        .map((place) => codeFor(measure, place));
      expect(codes.toSorted().join("|")).toBe(row?.["codes"]);
    },
  );

  it("has London, the 33 authorities, the regions, England, Wales and both", () => {
    const kinds = Map.groupBy(vocabulary.places, ({ kind }) => kind);
    expect([...kinds].map(([kind, own]) => [kind, own.length])).toEqual([
      ["london", 1],
      ["inner", 13],
      ["outer", 19],
      ["city", 2],
      ["region", 8],
      ["country", 3],
    ]);
  });

  it("comes out of the page as it went in", () => {
    const packed: unknown = JSON.parse(JSON.stringify(packVocabulary(vocabulary)));
    expect(unpackVocabulary(packed as ReturnType<typeof packVocabulary>)).toEqual(vocabulary);
  });

  it("has an address of its own for every measure and place", () => {
    const ids = measures.map(({ id }) => id);
    const slugs = vocabulary.places.map(({ slug }) => slug);
    for (const list of [ids, slugs]) {
      expect(new Set(list).size).toBe(list.length);
      for (const item of list) expect(item).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });
});
