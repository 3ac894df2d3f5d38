import { dot, text, type Markish } from "@observablehq/plot";
import { ink, paper } from "../../charts/colours.ts";
import { lineLooks } from "../../charts/marks/line-ends.ts";
import { mostSeries, type Asked } from "./chart.ts";
import { cutText, nameAt } from "./columns.ts";

/** A row as a dot: where it lies, what it belongs to, and what the pointer is told. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly series: string;
  readonly title: string;
};

/** Told apart by shape as well as by colour. */
const symbols = ["circle", "square", "triangle", "diamond", "star", "wye"] as const;

/** As many dots as a pointer can be put on one by one. */
const mostPointed = 500;

const characterWidth = 7.2;
const lineHeight = 20;

/** The values of a series in the order in which they come. */
export const seriesIn = ({ answer, series }: Asked): readonly string[] =>
  series ? [...new Set(answer.rows.map((row) => nameAt(row, series.at)))] : [];

/** Why a series cannot be told apart, where it cannot. */
export function seriesRefusal(asked: Asked): string | undefined {
  const { length } = seriesIn(asked);
  return length > mostSeries
    ? `${String(length)} values of ${asked.series?.words ?? ""} cannot be told apart by colour. At most ${String(mostSeries)} are drawn: pick fewer in the query, or no series.`
    : undefined;
}

/**
 * The rows whose numbers are all there as dots.
 *
 * @param place where a row lies, or nothing
 */
export function spotsOf(
  { answer, series }: Asked,
  place: (row: (typeof answer.rows)[number]) => { x: number; y: number } | undefined,
): readonly Spot[] {
  const isPointed = answer.rows.length <= mostPointed;
  return answer.rows.flatMap((row) => {
    const at = place(row);
    if (!at) return [];
    const title = isPointed
      ? answer.columns
          .slice(0, 6)
          .map(({ name }, column) => `${cutText(name, 40)}: ${cutText(nameAt(row, column), 60)}`)
          .join("\n")
      : "";
    return [{ ...at, series: series ? nameAt(row, series.at) : "", title }];
  });
}

/** The dots of each value of a series in its own colour and shape. */
export const spotMarks = (
  spots: readonly Spot[],
  names: readonly string[],
  dy = 0,
): readonly Markish[] =>
  (names.length === 0 ? [""] : names).map((name, index) =>
    dot(
      spots.filter(({ series }) => series === name),
      {
        x: "x",
        y: "y",
        ...(spots[0]?.title ? { title: "title" } : {}),
        dy,
        r: spots.length > 400 ? 2.5 : 4.5,
        symbol: symbols[index] ?? "circle",
        fill: lineLooks[index]?.stroke ?? ink,
        fillOpacity: spots.length > 400 ? 0.5 : 0.85,
        stroke: paper,
        strokeWidth: 0.75,
      },
    ),
  );

/** What the colours and shapes mean, above the drawing, in as many lines as the width asks for. */
export function spotLegend(
  names: readonly string[],
  width: number,
  marginTop: number,
): { readonly marks: readonly Markish[]; readonly height: number } {
  const placed: { name: string; left: number; line: number }[] = [];
  let [left, line] = [0, 0];
  for (const full of names) {
    const name = cutText(full, 30);
    const needed = name.length * characterWidth + 32;
    if (left > 0 && left + needed > width) [left, line] = [0, line + 1];
    placed.push({ name, left, line });
    left += needed;
  }
  const height = names.length === 0 ? 0 : (line + 1) * lineHeight + 6;
  const top = (at: number): number => at * lineHeight + 8 - height - marginTop;
  return {
    height,
    marks: placed.flatMap((item, index) => {
      const own = { frameAnchor: "top-left", dy: top(item.line) } as const;
      return [
        dot([item], {
          ...own,
          dx: item.left + 6,
          r: 4.5,
          symbol: symbols[index] ?? "circle",
          fill: lineLooks[index]?.stroke ?? ink,
        }),
        text([item], {
          ...own,
          dx: item.left + 17,
          lineAnchor: "middle",
          textAnchor: "start",
          text: "name",
          fill: ink,
        }),
      ];
    }),
  };
}
