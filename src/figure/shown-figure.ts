import type { PlotOptions } from "@observablehq/plot";
import type { Figure, Frame, Instance } from "../charts/chart.ts";
import { csvOf } from "../charts/csv.ts";
import { chartPicture } from "../charts/picture/of-chart.ts";
import { rowsPicture } from "../charts/picture/of-rows.ts";
import type { Workbook } from "../charts/workbook/workbook.ts";
import type { RowsFigure } from "../charts/rows-figure.ts";
import { toCsv } from "../database/ask/csv.ts";
import { inlineParameters } from "../database/ask/parameters.ts";
import type { Row } from "../database/ask/query.ts";
import type { SourceId } from "../datasets/sources.ts";
import { sourceLine } from "../words/source-line.ts";
import type { Editions } from "./cite.ts";
import { describedChart, describedRows, describeFile, workedOutFrom } from "./csvw.ts";
import { figureJson, figureWorkbook } from "./chart-workbook.ts";
import { notesText } from "./notes-text.ts";
import { readingTable, type ShownTable } from "./page/reading-table.ts";

/** Draws Plot options as markup, in Node or in a browser. */
export type Render = (options: PlotOptions, links?: boolean) => string;

/** What is drawn: Plot's options, or markup of this site's own for drawings that change at a touch. */
export type ShownDrawing =
  Figure | { readonly kind: "markup"; readonly draw: (frame: Frame) => string };

/** What a figure offers as a file. SQL only where the database was asked. */
export type FigureFiles = {
  readonly csv: () => string;
  /** The rows of the CSV as a list of records. */
  readonly json: () => string;
  /** The same with notes and columns, for a spreadsheet. */
  readonly workbook: () => Workbook;
  /** What a reader of the CSV must know, as plain text. */
  readonly notes: () => string;
  /** The same for programs: CSV on the Web metadata. */
  readonly metadata: () => object;
  readonly sql?: () => string;
  /** @param address where the figure stands, with what a reader has chosen */
  readonly picture: (render: Render, address: string) => string;
};

/**
 * A figure as a page shows it, whether the database answered it, it was worked out, or a reader
 * changed it: words, drawing, table and files of one answer, which therefore cannot disagree.
 */
export type ShownFigure = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly notes: readonly string[];
  readonly breaks: readonly string[];
  readonly drawing: ShownDrawing;
  readonly table: ShownTable;
  readonly source: string;
  readonly sources: readonly SourceId[];
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
      csv: () => csvOf(chart.columns, rows),
      json: () => figureJson(chart.columns, rows),
      workbook: () =>
        figureWorkbook(chart.columns, rows, describedChart(instance, shown, editions)),
      notes: () => notesText(describedChart(instance, shown, editions)),
      metadata: () => describeFile(describedChart(instance, shown, editions)),
      sql: () => inlineParameters(chart.sql, parameters),
      picture: (render, address) => chartPicture(shown, render, address),
    },
  };
}

/** A worked-out figure, which no table of the database holds. */
export function figureOfRows(figure: RowsFigure, source: string, editions: Editions): ShownFigure {
  const { id, title, subtitle, altText, notes, table } = figure;
  return {
    ...{ id, title, subtitle, altText, notes, source },
    sources: workedOutFrom,
    breaks: [],
    drawing: { kind: "markup", draw: figure.draw },
    table: readingTable({ columns: {} }, [], table),
    files: {
      csv: () => {
        const { columns, rows } = figure.file();
        return toCsv(Object.keys(columns), rows);
      },
      json: () => {
        const { columns, rows } = figure.file();
        return figureJson(columns, rows);
      },
      workbook: () => {
        const { columns, rows } = figure.file();
        return figureWorkbook(columns, rows, describedRows(figure, editions));
      },
      notes: () => notesText(describedRows(figure, editions)),
      metadata: () => describeFile(describedRows(figure, editions)),
      picture: (_, address) => rowsPicture(figure, address),
    },
  };
}
