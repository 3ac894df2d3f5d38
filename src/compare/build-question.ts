import { buildVocabulary } from "./choosing/build-vocabulary.ts";
import { questionOf, type Choices } from "./choosing/choices.ts";
import type { Question } from "./question.ts";
import type { Vocabulary } from "./choosing/vocabulary.ts";
import { smallFiles } from "./files/write.ts";
import { ask } from "../database/build/ask.ts";

let built: Promise<Vocabulary> | undefined;

/** What there is to pick on Compare, asked of the data once a build. */
export const compareVocabulary = (): Promise<Vocabulary> => (built ??= buildVocabulary(ask));

let written: Promise<ReadonlyMap<string, string>> | undefined;

/** The small files that Compare answers from, by their paths. */
export const compareFiles = (): Promise<ReadonlyMap<string, string>> =>
  (written ??= compareVocabulary().then((vocabulary) => smallFiles(ask, vocabulary)));

/** What Compare has answered before anyone asks. */
export async function firstChoices(): Promise<Choices> {
  const { reach } = await compareVocabulary();
  return {
    measure: "rolling-year",
    places: ["camden", "hackney"],
    groups: ["theft"],
    from: "2016-01",
    to: reach["rolling-year"]?.periods.at(-1) ?? "",
    scale: "count",
    view: "lines",
  };
}

export const firstQuestion = async (): Promise<Question> =>
  questionOf(await firstChoices(), await compareVocabulary());
