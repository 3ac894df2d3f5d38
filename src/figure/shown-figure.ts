import type { PlotOptions } from "@observablehq/plot";
import type { Figure, Frame, Instance } from "../charts/chart.ts";
import { toFourDecimals, toSixFigures } from "../charts/rows-file.ts";
import { chartPicture } from "../charts/picture/of-chart.ts";
import { rowsPicture } from "../charts/picture/of-rows.ts";
import type { RowsFigure } from "../charts/rows-figure.ts";
import { inlineParameters } from "../database/ask/parameters.ts";
import type { Row } from "../database/ask/query.ts";
import type { SourceId } from "../datasets/sources.ts";
import { sourceLine } from "../words/source-line.ts";
import type { Editions } from "./known-editions.ts";
import { describedChart, describedRows, workedOutFrom } from "./csvw.ts";
import { readingTable, type ShownTable } from "./page/reading-table.ts";
import { rowFiles, type RowFiles } from "./row-files.ts";

/** Draws Plot options as markup, in Node or in a browser. */
export type Render = (options: PlotOptions, links?: boolean) => string;

/** What is drawn: Plot's options, or markup of this site's own for drawings that change at a touch. */
export type ShownDrawing =
  Figure | { readonly kind: "markup"; readonly draw: (frame: Frame) => string };

/** What a figure offers as a file. SQL only where the database was asked. */
export type FigureFiles = RowFiles & {
  readonly sql?: () => string;
  /** @param address where the figure stands, with what a reader has chosen */
  readonly picture: (render: Render, address: string) => string;
};

/** Rows as a page shows them, drawn or not: a table, its sources and its files, from one answer. */
export type ShownRows = {
  readonly id: string;
  readonly title: string;
  readonly table: ShownTable;
  readonly source: string;
  readonly sources: readonly SourceId[];
  readonly files: RowFiles & Partial<FigureFiles>;
};

/**
 * A figure as a page shows it, whether the database answered it, it was worked out, or a reader
 * changed it: words, drawing, table and files of one answer, which therefore cannot disagree.
 */
export type ShownFigure = ShownRows & {
  readonly subtitle: string;
  readonly altText: string;
  readonly notes: readonly string[];
  readonly breaks: readonly string[];
  readonly drawing: ShownDrawing;
  readonly files: FigureFiles;
};

/**
 * A chart's answer as a figure.
 *
 * @param link how the page writes an address
 * @throws Error where the rows are not the chart's
 */
export function figureOfChart(
  instance: Instance,
  rows: readonly Row[],
  link: (path: string) => string,
  editions: Editions,
): ShownFigure {
  const { chart, place, parameters } = instance;
  const shown = chart.present(rows, { place, link });
  return {
    id: chart.id,
    title: shown.title,
    subtitle: shown.subtitle,
    altText: shown.altText,
    notes: shown.notes,
    breaks: shown.breaks,
    drawing: shown.figure,
    table: readingTable(chart, rows, shown.table),
    source: sourceLine(shown.sources),
    sources: shown.sources,
    files: {
      ...rowFiles(
        () => ({ columns: chart.columns, rows }),
        toFourDecimals,
        () => describedChart(instance, shown, editions),
      ),
      sql: () => inlineParameters(chart.sql, parameters),
      picture: (render, address) => chartPicture(shown, render, address),
    },
  };
}

/** A worked-out figure, which no table of the database holds. */
export function figureOfRows(figure: RowsFigure, editions: Editions): ShownFigure {
  const { id, title, subtitle, altText, notes, source, table } = figure;
  return {
    ...{ id, title, subtitle, altText, notes, source },
    sources: workedOutFrom,
    breaks: [],
    drawing: { kind: "markup", draw: figure.draw },
    table: readingTable({ columns: {} }, [], table),
    files: {
      ...rowFiles(figure.file, toSixFigures, (file) => describedRows(figure, file, editions)),
      picture: (_, address) => rowsPicture(figure, address),
    },
  };
}
