import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { compareVocabulary } from "../../src/compare/build-question.ts";
import { questionOf, type Choices } from "../../src/compare/choosing/choices.ts";
import { answerFromFiles } from "../../src/compare/files/answer.ts";
import { canAnswerFromFiles } from "../../src/compare/files/small-files.ts";
import { measures } from "../../src/compare/measures.ts";
import { parametersFor } from "../../src/compare/question.ts";
import { onScale } from "../../src/compare/on-scale.ts";
import { askedFor } from "../../src/compare/questions.ts";
import { settle } from "../../src/compare/choosing/settle.ts";
import { reachOf, type Vocabulary } from "../../src/compare/choosing/vocabulary.ts";
import { ask } from "../../src/database/build/ask.ts";
import { readSiteFile } from "../support/site-files.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await compareVocabulary();
});

/** Every scale and view of every measure, for places of each kind, groups and stretches of time. */
function casesOf(vocabulary: Vocabulary): readonly Choices[] {
  return measures.flatMap((measure) => {
    const { periods, places } = reachOf(vocabulary, measure);
    const wished = ["camden", "london", "hillingdon", "city-of-london", "lambeth", "north-east"];
    const few = [...wished, "england-and-wales"].filter((slug) => places.includes(slug));
    const [first = "", to = ""] = [periods[0], periods.at(-1)];
    const later = periods[Math.floor(periods.length / 3)] ?? "";
    return measure.views.flatMap((view) => {
      const isLines = view === "lines";
      const some = isLines ? [[], ["theft"], ["drug-offences", "robbery"]] : [[], ["theft"]];
      return measure.scales.flatMap((scale) =>
        (measure.takesGroups ? some : [[]]).flatMap((groups) =>
          (isLines ? [first, later] : [later]).map((from) => {
            const picked = view === "multiples" ? places.slice(0, 9) : few;
            const choices = { measure: measure.id, places: picked, groups, from, to, scale, view };
            return settle(choices, vocabulary).choices;
          }),
        ),
      );
    });
  });
}

describe("the small files", () => {
  it.each(measures.map(({ id }) => id))(
    "give for %s the rows that the SQL gives",
    async (id) => {
      const own = casesOf(vocabulary)
        .filter(({ measure }) => measure === id)
        .map((choices) => questionOf(choices, vocabulary))
        .filter(canAnswerFromFiles);
      for (const question of own) {
        const rows = await answerFromFiles(question, vocabulary, readSiteFile);
        const asked = await ask(askedFor(question.measure), parametersFor(question));
        expect(rows.length).toBeGreaterThan(0);
        // The function that both ways go through says what the SQL says to readers of it.
        expect(onScale(asked, question)).toEqual(asked);
        // Thousands of rows: the slower comparison, which shows what differs, only where they do.
        if (!isDeepStrictEqual(rows, asked)) expect(rows).toEqual(asked);
      }
    },
    120_000,
  );

  it("hold every measure but months, and no fraud", () => {
    const left = casesOf(vocabulary).filter(
      (choices) => !canAnswerFromFiles(questionOf(choices, vocabulary)),
    );
    expect([...new Set(left.map(({ measure }) => measure))]).toEqual(["month"]);
    const fraud = { ...left[0], groups: ["fraud-and-forgery"], measure: "rolling-year" } as Choices;
    expect(canAnswerFromFiles(questionOf(fraud, vocabulary))).toBe(false);
  });
});
