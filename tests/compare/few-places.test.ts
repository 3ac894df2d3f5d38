import { describe, expect, it } from "vitest";
import { compareVocabulary, firstChoices } from "../../src/compare/build-question.ts";
import { widen } from "../../src/compare/choosing/choices.ts";
import { reachOf } from "../../src/compare/choosing/vocabulary.ts";
import { linesDrawing } from "../../src/compare/drawing/lines.ts";
import { measureOf } from "../../src/compare/measures.ts";
import { noIndexNote, onScale } from "../../src/compare/on-scale.ts";
import type { Question } from "../../src/compare/question.ts";
import { canonical, type CompareRow } from "../../src/compare/rows.ts";
import { typedRows } from "../../src/charts/columns.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import { notesOf } from "../../src/compare/words/notes.ts";
import { sentenceOf } from "../../src/compare/words/sentence.ts";
import { altText, subtitleOf } from "../../src/compare/words/subtitles.ts";
import { titleOf } from "../../src/compare/words/titles.ts";

const facts = {
  ...{ london_children: 1, london_children_cohort: "2020-03", latest_population: 2024 },
  revised: [],
};

const asked = (places: readonly string[], changes: Partial<Question> = {}): Question => ({
  measure: measureOf("year"),
  ...{ areas: places, names: places, range: [], groups: ["Robbery"] },
  ...{ scale: "index", view: "lines", from: "2011-12", to: "2013-14" },
  ...changes,
});

/** Counts of three years, as the database or a file gives them. */
function rowsOf(
  counts: Readonly<Record<string, readonly (number | null)[]>>,
  question: Question,
): readonly CompareRow[] {
  const years = ["2011-12", "2012-13", "2013-14"];
  const rows = Object.entries(counts).flatMap(([place, own]) =>
    own.map((offences, index) => ({
      ...{ period: years[index] ?? "", area_code: place, area_name: place },
      ...{ value: null, lower: null, upper: null, offences, residents: null },
      ...{ note: null, break_label: null, break_reason: null },
    })),
  );
  return typedRows("compare", canonical, onScale(rows, question));
}

describe("an index from a first count of 0", () => {
  const one = asked(["A"]);
  const rows = rowsOf({ A: [0, 5, 7] }, one);

  it("has no value and says why, in the note of its rows", () => {
    expect(rows.map(({ value }) => value)).toEqual([null, null, null]);
    expect(rows.map(({ note }) => note)).toEqual([noIndexNote, noIndexNote, noIndexNote]);
  });

  it("says so everywhere, and never that there are no figures", () => {
    const said = {
      title: titleOf(rows, one),
      alt: altText(rows, one),
      sentence: sentenceOf(rows, one, "address"),
      drawn: renderStatic(linesDrawing(rows, one, { width: 720, phone: false })),
    };
    expect(said.title).toBe("Recorded robbery: no index for A, whose first figure is 0");
    expect(said.alt).toContain("A: no index, as its first figure is 0");
    expect(said.sentence).toMatch(/^Recorded robbery: there is no index for A, whose first/);
    expect(said.drawn).toContain("No index: the first figure is 0");
    for (const text of Object.values(said)) expect(text).not.toMatch(/no figures?\b/i);
    expect(notesOf(rows, one, facts).join(" ")).toContain("The first figure is 0");
  });

  it("leaves the other places their index, and names the one without", () => {
    const two = asked(["A", "B"]);
    const both = rowsOf({ A: [0, 5, 7], B: [10, 20, 15] }, two);
    expect(titleOf(both, two)).toBe(
      "Recorded robbery in 2013-14 against 2011-12: up 50.0% in B; no index for A, whose first figure is 0",
    );
    expect(sentenceOf(both, two, "address")).toContain(
      "stood at 150.0 in B; there is no index for A, whose first figure is 0 (2011-12 = 100)",
    );
  });

  it("begins with the first count that there is: a missing one is no 0", () => {
    expect(rowsOf({ A: [null, 5, 10] }, one).map(({ value }) => value)).toEqual([null, 100, 200]);
  });
});

describe("few places", () => {
  const many = ["A", "B", "C", "D", "E"];
  const latest = (known: number): Record<string, (number | null)[]> =>
    Object.fromEntries(many.map((place, index) => [place, [null, null, index < known ? 7 : null]]));

  it.each([1, 2])("%i with a figure are named and are no range", (known) => {
    const question = asked(many, { scale: "count" });
    const rows = rowsOf(latest(known), question);
    const title = titleOf(rows, question);
    expect(title).not.toMatch(/from .* to|1 places/);
    expect(title).toContain(known === 1 ? "7 in A; no figure for 4 places" : "7 in A and 7 in B;");
    expect(sentenceOf(rows, question, "address")).not.toMatch(/between|1 places/);
  });

  it.each([1, 2])("%i behind those picked are no range either", (known) => {
    const codes = many.map((_, index) => `E0900000${String(index + 2)}`);
    const question = asked([codes[0] ?? ""], {
      ...{ scale: "count", view: "dots", range: codes, from: "2013-14" },
    });
    const own = Object.fromEntries(
      codes.slice(0, known).map((code) => [code, [null, null, 7] as const]),
    );
    const rows = rowsOf(own, question).filter(({ period }) => period === "2013-14");
    expect(titleOf(rows, question)).not.toMatch(/from|authorities/);
    expect(sentenceOf(rows, question, "address")).not.toMatch(/middle half/);
    expect(subtitleOf(rows, question)).toContain(
      known === 1 ? "the one authority with" : "the 2 authorities with",
    );
  });
});

describe("a period without a figure", () => {
  it("is widened once, and not again where it is the widest", async () => {
    const [vocabulary, choices] = [await compareVocabulary(), await firstChoices()];
    const wider = widen(choices, vocabulary);
    const { periods } = reachOf(vocabulary, measureOf(choices.measure));
    expect(wider).toEqual({ ...choices, from: periods[0], to: periods.at(-1) });
    if (!wider) throw new Error("The first answer of Compare is of all periods.");
    expect(widen(wider, vocabulary)).toBeUndefined();
    expect(widen({ ...wider, view: "dots", from: wider.to }, vocabulary)).toBeUndefined();
  });
});
