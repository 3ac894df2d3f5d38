import { join } from "node:path";
import { pageAges, type PageAge } from "./reading/pages.ts";
import { writeWhole } from "../src/database/build/write-whole.ts";

/**
 * Measures the reading age of every page of the built site and writes it to
 * `tests/deep/reading-age.txt`: `npm run build && npm run reading-age`. With a page's path it prints
 * that page's sentences instead, the hardest first: `npm run reading-age -- /crime/`.
 */
const root = join(import.meta.dirname, "..");
const pages = pageAges(join(root, "dist"));

const line = ({ age, strict, sentences, words, path }: PageAge): string =>
  [
    age.toFixed(1).padStart(5),
    strict.toFixed(1).padStart(8),
    String(words).padStart(7),
    (words / sentences).toFixed(1).padStart(14),
    `  ${path}`,
  ].join("");

function report(): string {
  const total = pages.reduce((sum, { words }) => sum + words, 0);
  const mean = pages.reduce((sum, { age, words }) => sum + age * words, 0) / total;
  return `Reading age of every page, by Flesch and Kincaid's grade and five years (npm flesch-kincaid, syllable).
Age: names, numbers and terms of the glossary count as one syllable. Strict: every word as it is said.
Prose only: paragraphs and lists, without tables, controls and code. Aim: 12.
All ${String(pages.length)} pages, each word weighing the same: ${mean.toFixed(1)}.

  age  strict  words  words/sentence  page
${pages.map(line).join("\n")}
`;
}

const asked = process.argv[2];
if (asked === undefined) {
  await writeWhole(join(root, "tests", "deep", "reading-age.txt"), report());
} else {
  const { readingAge } = await import("./reading/reading-age.ts");
  const prose = pages.find(({ path }) => path === asked)?.prose ?? [];
  for (const { sentence, age } of prose
    .map((one) => ({ sentence: one, age: readingAge([one]).age }))
    .toSorted((a, b) => b.age - a.age)) {
    console.log(`${age.toFixed(1).padStart(5)}  ${sentence}`);
  }
}
