import { ask } from "../database/build/ask.ts";
import type { Chart } from "../charts/chart.ts";
import { compareVocabulary, firstChoices } from "./build-question.ts";
import { questionOf, type Choices } from "./choosing/choices.ts";
import { packVocabulary, type Vocabulary } from "./choosing/vocabulary.ts";
import type { WrittenInPage } from "./choosing/written-in-page.ts";
import { compareChart } from "./drawing/chart.ts";
import { parametersFor } from "./question.ts";
import { askedFor } from "./questions.ts";
import { sentenceOf } from "./words/sentence.ts";

type ComparePage = {
  readonly choices: Choices;
  readonly vocabulary: Vocabulary;
  /** The comparison that a page of Compare has answered before anyone asks. */
  readonly chart: Chart;
  /** What its script reads, ready to stand in an element. */
  readonly written: string;
};

/** What the build knows of a page that draws comparisons: Compare, and one by itself for other sites. */
export async function comparePage(): Promise<ComparePage> {
  const [vocabulary, choices] = [await compareVocabulary(), await firstChoices()];
  const question = questionOf(choices, vocabulary);
  const rows = await ask(askedFor(question.measure), parametersFor(question));
  const addressMark = "{address}";
  const inPage: WrittenInPage = {
    ...{ choices, addressMark },
    vocabulary: packVocabulary(vocabulary),
    sentence: sentenceOf(rows, question, addressMark),
  };
  return {
    ...{ choices, vocabulary },
    chart: compareChart(question, vocabulary),
    // A "<" could end the element that holds it.
    written: JSON.stringify(inPage).replaceAll("<", "\\u003c"),
  };
}
