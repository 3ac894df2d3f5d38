import { wrapWhere, type Piece } from "../compare-labels.ts";

/** Letters that are much narrower, or wider, than the others of a text face. */
const [narrow, wide] = [/[iljtfrI.,:;'’()|! -]/, /[mwMW%@]/];

/** About how wide a text is, in pixels: a file has no page to ask. Rather too wide than too narrow. */
export const estimateWidth = (text: string, size: number): number =>
  [...text].reduce(
    (sum, letter) => sum + size * (narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.88 : 0.57),
    0,
  );

const isAddress = /^(?:https?:\/\/|\/).{20}/;

/** Words with what stands before each; an address that no line holds may break behind its signs. */
const piecesOf = (text: string, size: number, width: number): readonly Piece[] =>
  text.split(" ").flatMap((word) => {
    const isLong = isAddress.test(word) && estimateWidth(word, size) > width;
    const parts = isLong ? word.split(/(?<=[,&?/#])/) : [word];
    return parts.map((part, at): Piece => [at === 0 ? " " : "", part]);
  });

/**
 * Breaks a text into lines that fit a width, at spaces and in long addresses. A word that is wider
 * stands by itself.
 */
export const wrapText = (text: string, size: number, width: number): readonly string[] =>
  wrapWhere(text, (line) => estimateWidth(line, size) <= width, piecesOf(text, size, width));

/** The same number of lines, but none of them much shorter than the others: for titles. */
export function balanceText(text: string, size: number, width: number): readonly string[] {
  const fewest = wrapText(text, size, width).length;
  let narrowest = width;
  while (wrapText(text, size, narrowest - size).length === fewest && narrowest > width / 3) {
    narrowest -= size;
  }
  return wrapText(text, size, narrowest);
}
