import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { terms } from "../../src/words/terms.ts";
import { wordsOf } from "./prose.ts";

/** How old a reader must be for a text: as it stands, and with names and terms allowed for. */
export type ReadingAge = {
  readonly sentences: number;
  readonly words: number;
  /** Every word counted as it is said. */
  readonly strict: number;
  /** Names, numbers and terms of the glossary counted as words of one syllable. */
  readonly age: number;
};

/** A grade of American schools begins at this age. */
const ageOfFirstGrade = 5;

const stem = (word: string): string => word.toLowerCase().replace(/(?:ies|y|ing|ed|es|s|e)$/, "");

/** What the field calls its things; the glossary says what each means. */
const termStems = new Set(
  [...terms.flatMap(({ term }) => wordsOf(term)), "offender", "reoffend"].map(stem),
);

const isName = (word: string, at: number): boolean => at > 0 && /^\p{Lu}/u.test(word);
const isAllowed = (word: string, at: number): boolean =>
  /\d/.test(word) || isName(word, at) || termStems.has(stem(word));

/** The age of reading that a text needs, by Flesch and Kincaid's grade of American schools. */
export function readingAge(sentences: readonly string[]): ReadingAge {
  const words = sentences.map(wordsOf);
  const all = words.flat();
  const counted = { sentence: sentences.length, word: all.length };
  const spoken = (word: string): number => (/\d/.test(word) ? 1 : Math.max(1, syllable(word)));
  const ageOf = (syllables: number): number =>
    all.length === 0 ? 0 : fleschKincaid({ ...counted, syllable: syllables }) + ageOfFirstGrade;
  const sum = (count: (word: string, at: number) => number): number =>
    words.flatMap((sentence) => sentence.map(count)).reduce((total, one) => total + one, 0);
  return {
    sentences: sentences.length,
    words: all.length,
    strict: ageOf(sum(spoken)),
    age: ageOf(sum((word, at) => (isAllowed(word, at) ? 1 : spoken(word)))),
  };
}
