import { others } from "../../charts/colours.ts";
import { lineLooks, type LineLook } from "../../charts/marks/line-ends.ts";
import { metropolitanPoliceCode, londonCode } from "../../datasets/areas/codes.ts";

const london: LineLook = { stroke: others, strokeWidth: 2 };

const isLondon = (code: string): boolean => code === metropolitanPoliceCode || code === londonCode;

/** The look of each place, in order: places take the colours; London, behind them, stays grey. */
export function looksOf(codes: readonly string[]): readonly LineLook[] {
  // Alone it is what the chart is about.
  if (codes.length === 1) return lineLooks.slice(0, 1);
  const coloured = codes.filter((code) => !isLondon(code));
  return codes.map((code) => lineLooks[coloured.indexOf(code)] ?? london);
}
