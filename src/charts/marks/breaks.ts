import { ruleX, text, type Markish } from "@observablehq/plot";
import { soft } from "../colours.ts";

/** A break in a series: where it lies on the x axis and the word beside it. */
export type BreakMark = { readonly x: number | Date; readonly label: string };

const characterWidth = 6.1;
const lineHeight = 15;

type Placed = BreakMark & { readonly tier: number; readonly anchor: "start" | "end" };

/**
 * Gives each label the lowest line where it touches no other, reading leftwards near the right edge.
 *
 * @param toPixels where a break lies in the drawing
 * @param right the last pixel that a label may use
 */
export function placeLabels(
  breaks: readonly BreakMark[],
  toPixels: (x: number | Date) => number,
  right: number,
): readonly Placed[] {
  const taken: { from: number; to: number; tier: number }[] = [];
  return breaks.map((item) => {
    const at = toPixels(item.x);
    const length = item.label.length * characterWidth + 8;
    const anchor = at + length > right ? "end" : "start";
    const [from, to] = anchor === "start" ? [at, at + length] : [at - length, at];
    let tier = 0;
    while (taken.some((label) => label.tier === tier && label.from < to && label.to > from)) {
      tier += 1;
    }
    taken.push({ from, to, tier });
    return { ...item, tier, anchor };
  });
}

/** Dotted lines with a word each, and the room that the words need above the drawing. */
export function breakLayer(
  breaks: readonly BreakMark[],
  toPixels: (x: number | Date) => number,
  right: number,
): { readonly marks: readonly Markish[]; readonly marginTop: number } {
  const placed = placeLabels(breaks, toPixels, right);
  const tiers = Math.max(0, ...placed.map((item) => item.tier + 1));
  return {
    marginTop: 14 + tiers * lineHeight,
    marks: placed.flatMap((item) => [
      ruleX([item], {
        x: "x",
        stroke: soft,
        strokeDasharray: "1.5 3.5",
        strokeWidth: 1.25,
        insetTop: -12 - item.tier * lineHeight,
      }),
      text([item], {
        x: "x",
        text: "label",
        frameAnchor: item.anchor === "start" ? "top-left" : "top-right",
        dx: item.anchor === "start" ? 5 : -5,
        dy: -14 - item.tier * lineHeight,
        className: "break-label",
        fill: soft,
      }),
    ]),
  };
}

/** Dotted lines alone, for drawings too small to carry words. */
export const breakRules = (at: readonly (number | Date)[]): Markish =>
  ruleX([...at], { stroke: soft, strokeDasharray: "1.5 3", strokeWidth: 1 });
