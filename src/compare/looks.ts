import { comparison, fourth, ink, others, third, thisArea } from "../charts/colours.ts";
import { metLondon, regionLondon } from "./measure.ts";

/** How a place's line or dot looks. */
export type Look = {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
};

const looks: readonly Look[] = [
  { stroke: thisArea, strokeWidth: 2.25 },
  { stroke: comparison, strokeWidth: 2.25 },
  { stroke: third, strokeWidth: 2.25 },
  { stroke: fourth, strokeWidth: 2.25 },
  { stroke: ink, strokeWidth: 1.5, strokeDasharray: "6 3" },
  { stroke: ink, strokeWidth: 1.75, strokeDasharray: "1.5 2.5" },
];
const london: Look = { stroke: others, strokeWidth: 2 };

const isLondon = (code: string): boolean => code === metLondon || code === regionLondon;

/** The look of each place, in order: places take the colours; London, behind them, stays grey. */
export function looksOf(codes: readonly string[]): readonly Look[] {
  // Alone it is what the chart is about.
  if (codes.length === 1) return looks.slice(0, 1);
  const coloured = codes.filter((code) => !isLondon(code));
  return codes.map((code) => looks[coloured.indexOf(code)] ?? london);
}
