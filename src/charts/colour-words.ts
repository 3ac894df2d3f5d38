import { hcl } from "d3-color";
import tokens from "../styles/tokens.css?raw";

/** Below this chroma (CIE LCh) a colour is called grey. */
const greyBelow = 10;

/** Where each hue of CIE LCh begins, in degrees. */
const hues = [
  [0, "red"],
  [35, "orange"],
  [75, "yellow"],
  [120, "green"],
  [170, "teal"],
  [220, "blue"],
  [290, "purple"],
  [335, "plum"],
] as const;

/** One plain word for a colour: "#12436d" -> "blue" */
export function nameColour(colour: string): string {
  const { h, c } = hcl(colour);
  if (!(c >= greyBelow)) return "grey";
  return hues.findLast(([from]) => from <= h)?.[1] ?? "red";
}

/**
 * What a colour of the charts is called in a sentence, by its token: `thisArea` -> "blue". It is
 * read from where the colour is, so that a sentence changes with it.
 *
 * @param styles the style sheet that sets the tokens, once for each look
 * @throws Error where the looks disagree: what is blue in light and orange in dark has no name, and
 *   what is near black in one is near white in the other, and what the system sets is anything
 */
export function colourWord(colour: string, styles: string = tokens): string {
  const token = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  const values = styles.matchAll(new RegExp(`${String(token)}:\\s*([^;]+);`, "gi"));
  const all = [...values].map(([, value = ""]) => value);
  const lightness = all.map((value) => hcl(value).l);
  const words = new Set(all.map(nameColour));
  const [word] = words;
  // A reader's system gives its own colours any hue.
  const isSet = all.every((value) => /^#[0-9a-f]{6}$/i.test(value));
  if (
    word === undefined ||
    words.size > 1 ||
    !isSet ||
    Math.max(...lightness) - Math.min(...lightness) > 60
  )
    throw new Error(`The looks of tokens.css give ${colour} no one name: say it without a colour.`);
  return word;
}
