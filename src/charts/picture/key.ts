import { escapeMarkup } from "../../words/markup.ts";
import { placeKey } from "../marks/breaks.ts";
import { inLight } from "./light-colours.ts";

const sans = "font-family=\"'Public Sans', Arial, Helvetica, sans-serif\"";

/**
 * The key to the numbers of small drawings in a picture.
 *
 * @param left where it begins
 * @param from how far down it begins
 */
export function keyOf(
  words: readonly string[],
  from: number,
  wide: number,
  left = 32,
): { readonly markup: string; readonly height: number } {
  const placed = placeKey(words, wide);
  const markup = words.map((word, index) => {
    const { x, y } = placed[index] ?? { x: 0, y: 0 };
    const [cx, middle] = [left + x + 8, from + y + 8].map((at) => String(Math.round(at * 10) / 10));
    const down = String(from + y + 12);
    return (
      `<circle cx="${String(cx)}" cy="${String(middle)}" r="7.5" fill="var(--paper)" stroke="var(--soft)"/>` +
      `<text x="${String(cx)}" y="${down}" font-size="11.5" font-weight="600" text-anchor="middle" fill="var(--soft)" ${sans}>${String(index + 1)}</text>` +
      `<text x="${String(Math.round((left + x + 21) * 10) / 10)}" y="${down}" font-size="12" fill="var(--soft)" ${sans}>${escapeMarkup(word)}</text>`
    );
  });
  return { markup: inLight(markup.join("")), height: (placed.at(-1)?.y ?? 0) + 20 };
}
