import { text, type Markish } from "@observablehq/plot";
import { soft } from "../colours.ts";

/** One end of a small drawing's line: its value and its year, in words. */
export type PanelEnd = { readonly value: string; readonly when: string };

/** The room that the ends need below a small drawing. */
export const roomForPanelEnds = 30;

/** First and last value with their years, below the two ends of a small drawing. */
export function panelEnds(first: PanelEnd, last: PanelEnd): readonly Markish[] {
  const at = ({ value, when }: PanelEnd, side: "left" | "right"): Markish =>
    text([`${value}\n${when}`], {
      ...{ text: String, frameAnchor: `bottom-${side}`, lineAnchor: "top", dy: 5 },
      textAnchor: side === "left" ? "start" : "end",
      ...{ className: "panel-end", fill: soft, lineHeight: 1.1 },
    });
  return [at(first, "left"), ...(first.when === last.when ? [] : [at(last, "right")])];
}
