import type { Row } from "../database/ask/query.ts";
import type { Frame, ReadingTable } from "./chart.ts";
import type { ChartColumns } from "./columns.ts";

/** What is drawn, as a file: every point, in plain numbers. */
export type RowsFile = { readonly columns: ChartColumns; readonly rows: readonly Row[] };

/** A figure of worked-out rows: words, drawing and table from one set of settings. */
export type RowsFigure = {
  readonly id: string;
  /** The page on which it stands. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly notes: readonly string[];
  readonly table: ReadingTable;
  readonly file: () => RowsFile;
  /** SVG markup: small enough for a page that draws again at every touch, without Plot. */
  readonly draw: (frame: Frame) => string;
};

export const paymentPage = "/payment-by-results/";

/** 0.671 -> "67%", and never all or nothing where it is not quite so. */
export function formatChance(chance: number): string {
  if (chance >= 0.995 && chance < 1) return "over 99%";
  if (chance < 0.005 && chance > 0) return "under 1%";
  return `${String(Math.round(chance * 100))}%`;
}

/** A proportion as a percentage of at most one decimal: 0.71 -> "71%". */
export const formatRate = (rate: number): string => `${String(Math.round(rate * 1000) / 10)}%`;

/** A chance for a file, to six figures, so that a small one does not become none. */
export const plainChance = (chance: number): number => Number(chance.toPrecision(6));
