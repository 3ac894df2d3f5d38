import { wrapWhere } from "../compare-labels.ts";

/** Letters that are much narrower, or wider, than the others of a text face. */
const [narrow, wide] = [/[iljtfrI.,:;'’()|! -]/, /[mwMW%@]/];

/** About how wide a text is, in pixels: a file has no page to ask. Rather too wide than too narrow. */
export const estimateWidth = (text: string, size: number): number =>
  [...text].reduce(
    (sum, letter) => sum + size * (narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.88 : 0.57),
    0,
  );

/** Breaks a text into lines that fit a width, at spaces. A word that is wider stands by itself. */
export const wrapText = (text: string, size: number, width: number): readonly string[] =>
  wrapWhere(text, (line) => estimateWidth(line, size) <= width);

/** The same number of lines, but none of them much shorter than the others: for titles. */
export function balanceText(text: string, size: number, width: number): readonly string[] {
  const fewest = wrapText(text, size, width).length;
  let narrowest = width;
  while (wrapText(text, size, narrowest - size).length === fewest && narrowest > width / 3) {
    narrowest -= size;
  }
  return wrapText(text, size, narrowest);
}
