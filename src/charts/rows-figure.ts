import type { Frame, ReadingTable } from "./chart.ts";
import type { RowsFile } from "./rows-file.ts";

/** A figure of worked-out rows: words, drawing and table from one set of settings. */
export type RowsFigure = {
  readonly id: string;
  /** The page on which it stands. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly notes: readonly string[];
  /** Where its figures are from, in words that hold on a page, in its picture and in its files. */
  readonly source: string;
  readonly table: ReadingTable;
  /** Every point that is drawn, in plain numbers. */
  readonly file: () => RowsFile;
  /** SVG markup: small enough for a page that draws again at every touch, without Plot. */
  readonly draw: (frame: Frame) => string;
};

/** The source of a figure whose settings are a reader's own. */
export const workedOutHere = "Worked out on this site from its settings, not from data.";

/** The source of a figure that starts from what the report states. */
export const workedOutFromStated =
  "Worked out on this site from what London Councils states (2013).";

export const paymentPage = "/payment-by-results/";
