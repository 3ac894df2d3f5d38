import { estimateWidth } from "../../../charts/picture/wrap.ts";

/** A dot of a map, in pixels, and the lines of its label. */
export type LabelledDot = {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly lines: readonly string[];
};

/** Where a label stands: its middle by height, and the side from which it is written. */
export type DotLabel = {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
};

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const size = 13;
const lineHeight = 15;
const gap = 4;

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const boxOfDot = ({ x, y, r }: LabelledDot): Box => ({
  left: x - r - 1,
  right: x + r + 1,
  top: y - r - 1,
  bottom: y + r + 1,
});

/** A label on each side of its dot, the sides that read best first. */
function sidesOf({ x, y, r, lines }: LabelledDot): readonly (DotLabel & { readonly box: Box })[] {
  const wide = Math.max(...lines.map((line) => estimateWidth(line, size)));
  const tall = lines.length * lineHeight;
  const beside = r + gap;
  const at = (anchor: DotLabel["anchor"], left: number, top: number) => ({
    anchor,
    x: anchor === "start" ? left : anchor === "end" ? left + wide : left + wide / 2,
    y: top + tall / 2,
    text: lines.join("\n"),
    box: { left, right: left + wide, top, bottom: top + tall },
  });
  return [
    at("start", x + beside, y - tall / 2),
    at("end", x - beside - wide, y - tall / 2),
    at("middle", x - wide / 2, y + beside),
    at("middle", x - wide / 2, y - beside - tall),
  ];
}

/**
 * Labels of the largest dots, as far as there is room for them: none lies on a dot, on another label
 * or beyond the frame.
 *
 * @param dots every dot, in any order
 * @param most how many are named
 * @param frame the drawing's size in pixels
 */
export function nameDots(
  dots: readonly LabelledDot[],
  most: number,
  frame: { readonly width: number; readonly height: number },
): readonly DotLabel[] {
  const taken = dots.map(boxOfDot);
  return dots
    .toSorted((a, b) => b.r - a.r)
    .slice(0, most)
    .flatMap((dot) => {
      const free = sidesOf(dot).find(
        ({ box }) =>
          box.left >= 0 &&
          box.right <= frame.width &&
          box.top >= 0 &&
          box.bottom <= frame.height &&
          !taken.some((other) => touch(box, other)),
      );
      if (free === undefined) return [];
      const { box, ...label } = free;
      taken.push(box);
      return [label];
    });
}
