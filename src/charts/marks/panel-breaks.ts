import { dot, ruleX, text, type Markish } from "@observablehq/plot";
import { paper, soft } from "../colours.ts";
import { monthToDate } from "../../words/periods.ts";
import { spread } from "../compare-labels.ts";
import type { KeyLine } from "../describe-breaks.ts";

/** A break in a small drawing, with its number in the key that all drawings of the figure share. */
export type PanelBreak = { readonly x: Date; readonly number: number };

/** The room that the numbers need above a small drawing. */
export const roomForPanelNumbers = 19;

const radius = 6.5;
const apart = 2 * radius + 1;

/** The narrowest that a small drawing is printed: numbers that keep apart there do so everywhere. */
const narrowest = 88;

/** How far each number stands beside its line, so that no two touch and none is cut at an edge. */
export function besideLines(
  at: readonly Date[],
  [from, to]: readonly [Date, Date],
): readonly number[] {
  const wanted = at.map(
    (x) => ((Number(x) - Number(from)) / (Number(to) - Number(from))) * narrowest,
  );
  const placed = spread(
    wanted.map((one) => ({ wanted: one, height: apart })),
    { from: 0, to: narrowest },
  );
  return wanted.map((one, index) => (placed[index] ?? one) - one);
}

/** The breaks of one small drawing, by month, numbered as in the key that all of its figure share. */
export const numberBreaks = <R extends { readonly break_label: string | null }>(
  rows: readonly R[],
  key: readonly KeyLine[],
  month: (row: R) => string,
): readonly PanelBreak[] =>
  rows
    .filter((row) => row.break_label !== null)
    .map((row) => ({
      x: monthToDate(month(row)),
      number: key.findIndex(({ period }) => period === month(row)) + 1,
    }));

/** Numbered dotted lines of a small drawing; what stands at its first period parts nothing. */
export function panelBreaks(
  breaks: readonly PanelBreak[],
  domain: readonly [Date, Date],
): readonly Markish[] {
  const within = breaks.filter(({ x }) => x > domain[0] && x <= domain[1]);
  const beside = besideLines(
    within.map(({ x }) => x),
    domain,
  );
  return within.flatMap((item, index) => {
    const dx = beside[index] ?? 0;
    const above = { x: "x", frameAnchor: "top", dx, dy: -radius - 4 } as const;
    return [
      ruleX([item], { x: "x", stroke: soft, strokeDasharray: "1.5 3", strokeWidth: 1 }),
      dot([item], { ...above, r: radius, fill: paper, stroke: soft, strokeWidth: 1 }),
      text([item], {
        ...{ ...above, text: ({ number }: PanelBreak) => String(number) },
        ...{ textAnchor: "middle", lineAnchor: "middle" },
        ...{ className: "break-number", fill: soft },
      }),
    ];
  });
}
