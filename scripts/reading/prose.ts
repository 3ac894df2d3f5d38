/**
 * What is no prose: controls, code, tables, drawings, what each chart's foot repeats, and the register
 * of sources, whose titles and acknowledgements are their publishers' own.
 */
const notProse =
  "nav, table, pre, code, script, style, svg, form, button, select, footer, [hidden], [aria-hidden], .visually-hidden, .print-only, .panels, [data-register]";
const blocks = "p, li, dd";
const inner = "p, li, dd, ul, ol, dl, table, div, section";
const fewestWords = 4;

const sentenceEnds = new Intl.Segmenter("en-GB", { granularity: "sentence" });
const wordEnds = new Intl.Segmenter("en-GB", { granularity: "word" });

/** The words of a text, numbers among them. */
export const wordsOf = (text: string): readonly string[] =>
  [...wordEnds.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );

/** The sentences of a text. Links in a list and the like, with fewer than four words, are none. */
export const sentencesOf = (text: string): readonly string[] =>
  [...sentenceEnds.segment(text.replace(/\s+/g, " ").trim())]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length >= fewestWords);

/** Every sentence of a page's own words, in order, each once: what is repeated is read once. */
export function proseOf(page: Document): readonly string[] {
  const main = page.querySelector("main");
  if (!main) return [];
  for (const element of main.querySelectorAll(notProse)) element.remove();
  const texts = [...main.querySelectorAll(blocks)]
    .filter((element) => element.querySelector(inner) === null)
    .map((element) => element.textContent);
  return [...new Set(texts.flatMap(sentencesOf))];
}
