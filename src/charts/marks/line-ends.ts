import { dot, text, type Markish } from "@observablehq/plot";
import { comparison, fourth, ink, third, thisArea } from "../colours.ts";
import { spread } from "../compare-labels.ts";

/** How one of several lines is told from the others, by colour and by dashes. */
export type LineLook = {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
};

/** As many lines as can be told apart. */
export const lineLooks: readonly LineLook[] = [
  { stroke: thisArea, strokeWidth: 2.25 },
  { stroke: comparison, strokeWidth: 2.25 },
  { stroke: third, strokeWidth: 2.25 },
  { stroke: fourth, strokeWidth: 2.25 },
  { stroke: ink, strokeWidth: 1.5, strokeDasharray: "6 3" },
  { stroke: ink, strokeWidth: 1.75, strokeDasharray: "1.5 2.5" },
];

/** A line's name, in lines of text, and where it ends: its last figure. */
export type EndedLine = {
  readonly name: readonly string[];
  readonly look: LineLook;
  readonly end: { readonly x: Date; readonly y: number } | undefined;
};

const lineHeight = 15;

/** A piece of the line itself, beside its name. */
const sample = {
  draw(context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) {
    context.moveTo(-8, 0);
    context.lineTo(8, 0);
  },
};

/** A dot where each line ends, and its name at the right; where names had to move, with a piece of the line. */
export function lineEnds(
  lines: readonly EndedLine[],
  right: Date,
  toPixels: (y: number) => number,
  bounds: { from: number; to: number },
): readonly Markish[] {
  const ended = lines.flatMap(({ name, look, end }) => (end ? [{ name, look, end }] : []));
  const middles = spread(
    ended.map(({ name, end }) => ({ wanted: toPixels(end.y), height: name.length * lineHeight })),
    bounds,
  );
  // Where names stand beside their own lines, a piece of the line would say nothing.
  const isCrowded = ended.some(
    ({ end }, index) => end.x < right || Math.abs((middles[index] ?? 0) - toPixels(end.y)) > 1,
  );
  return ended.flatMap(({ name, look, end }, index) => {
    const at = { x: () => right, y: "y", dy: (middles[index] ?? 0) - toPixels(end.y) };
    const fill = look.stroke;
    return [
      dot([end], { x: "x", y: "y", r: 3.5, fill }),
      ...(isCrowded ? [dot([end], { ...at, ...look, symbol: sample, dx: 19, fill: "none" })] : []),
      text([end], {
        ...at,
        text: () => name.join("\n"),
        textAnchor: "start",
        dx: isCrowded ? 32 : 10,
        fill: ink,
        lineHeight: 1.15,
      }),
    ];
  });
}

/** The room that the names of lines need at the right. */
export const roomForLineEnds = (lines: readonly { readonly name: readonly string[] }[]): number =>
  Math.max(...lines.flatMap(({ name }) => name.map((part) => part.length))) * 7.1 +
  (lines.length > 1 ? 40 : 14);
