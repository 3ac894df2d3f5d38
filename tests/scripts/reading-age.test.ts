import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { proseOf, sentencesOf } from "../../scripts/reading/prose.ts";
import { readingAge } from "../../scripts/reading/reading-age.ts";

describe("the prose of a page", () => {
  it("is its paragraphs and lists, each sentence once, without tables, controls and fragments", () => {
    const { document } = parseHTML(`<main>
      <nav><p>Links to other pages stand here.</p></nav>
      <p>Police recorded 2.2% fewer offences. It fell  again
      in June.</p>
      <ul><li><p>It fell again in June.</p></li><li>CSV</li></ul>
      <table><tr><td><p>One cell of a table.</p></td></tr></table>
      <footer><p>Under every chart stand its files.</p></footer>
    </main>`);
    expect(proseOf(document)).toEqual([
      "Police recorded 2.2% fewer offences.",
      "It fell again in June.",
    ]);
  });

  it("keeps a decimal within its sentence", () => {
    expect(sentencesOf("It went from 2.2% to 3.1% there. Then it fell by half.")).toHaveLength(2);
  });
});

describe("the reading age", () => {
  const easy = ["The cat sat on the mat.", "It was warm in the sun."];
  const hard = [
    "Notwithstanding considerable methodological heterogeneity, multivariate extrapolation necessitates circumspection.",
  ];

  it("is low for short words in short sentences and high for long ones", () => {
    expect(readingAge(easy).age).toBeLessThan(7);
    expect(readingAge(hard).age).toBeGreaterThan(20);
  });

  it("allows for names, numbers and terms, and says the strict age beside it", () => {
    const { age, strict, words } = readingAge([
      "In Kensington the reoffending of 12,345 people fell by 3.1%.",
    ]);
    expect(words).toBe(10);
    expect(age).toBeLessThan(strict - 1);
  });

  it("is none for a page without words", () => {
    expect(readingAge([])).toMatchObject({ sentences: 0, age: 0, strict: 0 });
  });
});
