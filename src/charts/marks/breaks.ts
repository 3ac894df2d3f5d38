import { dot, ruleX, text, type Markish } from "@observablehq/plot";
import { paper, soft } from "../colours.ts";
import { spread } from "../compare-labels.ts";

/** A break in a series: where it lies on the x axis, two or three words, and when it was. */
export type BreakMark = {
  readonly x: number | Date;
  readonly label: string;
  readonly when?: string;
};

/** A number in its ring: half its width, and the room between two of them. */
const radius = 7.5;
const apart = 2 * radius + 3;
const ringsAbove = 24;

/** A line of the key: its height, and about how wide a letter of it is. */
const lineHeight = 20;
const letter = 6.9;
const between = 14;

/** The room below the drawing that the axis has. */
const axisRoom = 28;

type Room = { readonly left: number; readonly width: number };

/** Where the number of each break stands, in pixels: above its line, or beside it where two would touch. */
export const placeNumbers = (at: readonly number[], { left, width }: Room): readonly number[] =>
  spread(
    at.map((wanted) => ({ wanted, height: apart })),
    { from: left - radius, to: width },
  );

/** Where each line of the key begins, from the left edge and the top of the key. */
export function placeKey(
  words: readonly string[],
  width: number,
): readonly { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return words.map((word) => {
    const needed = 2 * radius + 6 + word.length * letter;
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight];
    const placed = { x, y };
    x += needed + between;
    return placed;
  });
}

const wordsOf = ({ label, when }: BreakMark): string =>
  when === undefined ? label : `${label}, ${when}`;

/** A number in a ring at a place of the frame's corner. */
function ring(
  number: number,
  corner: "top-left" | "bottom-left",
  dx: number,
  dy: number,
): readonly Markish[] {
  return [
    dot([number], {
      ...{ frameAnchor: corner, dx, dy, r: radius },
      ...{ fill: paper, stroke: soft, strokeWidth: 1 },
    }),
    text([String(number)], {
      ...{ frameAnchor: corner, dx, dy, text: String, textAnchor: "middle", lineAnchor: "middle" },
      ...{ className: "break-number", fill: soft },
    }),
  ];
}

export type BreakLayer = {
  readonly marks: readonly Markish[];
  readonly marginTop: number;
  /** What the key below the axis adds to the drawing's height and to its lower margin. */
  readonly keyHeight: number;
};

/**
 * Numbered dotted lines, each number with its words in a key below the axis. A break at or before
 * the drawing's left edge parts nothing that is drawn, so it has neither.
 *
 * @param toPixels where a break lies in the drawing
 */
export function breakLayer(
  breaks: readonly BreakMark[],
  toPixels: (x: number | Date) => number,
  { left, width }: Room,
): BreakLayer {
  const within = breaks
    .filter(({ x }) => toPixels(x) > left && toPixels(x) <= width)
    .toSorted((a, b) => Number(a.x) - Number(b.x));
  if (within.length === 0) return { marks: [], marginTop: 14, keyHeight: 0 };
  const at = within.map(({ x }) => toPixels(x));
  const numbers = placeNumbers(at, { left, width });
  const words = within.map(wordsOf);
  const key = placeKey(words, width);
  return {
    marginTop: 14 + ringsAbove,
    keyHeight: (key.at(-1)?.y ?? 0) + lineHeight + 8,
    marks: within.flatMap((item, index) => {
      const { x, y } = key[index] ?? { x: 0, y: 0 };
      const down = axisRoom + 8 + radius + y;
      return [
        ruleX([item], {
          ...{ x: "x", stroke: soft, strokeDasharray: "1.5 3.5", strokeWidth: 1.25 },
          insetTop: -10,
        }),
        ...ring(index + 1, "top-left", (numbers[index] ?? 0) - left, -ringsAbove + 5),
        ...ring(index + 1, "bottom-left", x + radius + 1 - left, down),
        text([words[index] ?? ""], {
          ...{ frameAnchor: "bottom-left", dx: x + 2 * radius + 6 - left, dy: down },
          ...{ text: String, textAnchor: "start", lineAnchor: "middle" },
          ...{ className: "break-label", fill: soft },
        }),
      ];
    }),
  };
}
