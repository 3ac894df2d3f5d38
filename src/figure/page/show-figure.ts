import type { PlotOptions } from "@observablehq/plot";
import { formatBytes } from "../../words/numbers.ts";
import { link } from "../../places/links.ts";
import { draw, drawFigure } from "./draw-figure.ts";
import { offerFile } from "./offer-file.ts";
import { offerWorkbook } from "./save-workbook.ts";
import { makeReachable } from "./read-chart.ts";
import { citation } from "../cite.ts";
import { offerCitation, whereNow, type EmbeddedChoice } from "../share.ts";
import type { ShownFigure } from "../shown-figure.ts";
import { showWords } from "./show-words.ts";
import { offerPicture } from "./take-picture.ts";

/** How what a reader made of a figure can be taken away. */
export type TakenAs = {
  /** The name under which its files are saved. */
  readonly name: string;
  /** The path of Explore with what is asked now; a figure that is worked out has none. */
  readonly explore?: string;
  /** How it stands in other people's pages, where what a reader chose can. */
  readonly embedded?: EmbeddedChoice;
};

const footOf = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>(":scope > footer");

/** Lets the links of a figure's foot lead to files of what it shows now, and says their sizes. */
export function offerFiles(element: HTMLElement, shown: ShownFigure, { name }: TakenAs): void {
  const foot = footOf(element);
  const offer = (kind: string, text: string, type: string, ending: string): void => {
    offerFile(foot?.querySelector(`a[data-file="${kind}"]`) ?? null, text, type, name + ending);
    const size = foot?.querySelector(`[data-size="${kind}"]`);
    if (size) size.textContent = formatBytes(new Blob([text]).size);
  };
  const { csv, json, notes, metadata, sql, workbook } = shown.files;
  offer("csv", csv(), "text/csv", ".csv");
  offer("json", json(), "application/json", ".json");
  offerWorkbook(foot?.querySelector('a[data-file="xlsx"]') ?? null, workbook, `${name}.xlsx`);
  // How large it is, nobody knows before it is written.
  const size = foot?.querySelector('[data-size="xlsx"]');
  if (size) size.textContent = "made when you take it";
  offer("notes", notes(), "text/plain", ".txt");
  const described = JSON.stringify(metadata(), null, 2);
  offer("metadata", described, "application/json", ".csv-metadata.json");
  if (sql) offer("sql", sql(), "text/plain", ".sql");
}

const render = (options: PlotOptions, links?: boolean): string => draw(options, links).outerHTML;

/** Shows a figure's words and drawing in the place of what a page showed before; its picture follows. */
export function showDrawn(element: HTMLElement, shown: ShownFigure, taken: TakenAs): void {
  const { name, embedded } = taken;
  showWords(element, shown);
  drawFigure(element, shown);
  makeReachable(element);
  const picture = element.querySelector<HTMLAnchorElement>(":scope > footer a[data-file=svg]");
  if (picture) picture.download = `${name}.svg`;
  offerPicture(element, () => shown.files.picture(render, whereNow(element)));
  offerCitation(element, {
    title: shown.title,
    cite: (where) => citation(shown, where),
    embedded,
  });
}

/**
 * Shows a figure in the place of what a page showed before, all of it: words, drawing, notes, table,
 * files and the way to Explore.
 */
export function showFigure(element: HTMLElement, shown: ShownFigure, taken: TakenAs): void {
  showDrawn(element, shown, taken);
  offerFiles(element, shown, taken);
  const explore = footOf(element)?.querySelector<HTMLAnchorElement>("a[data-explore]");
  if (explore && taken.explore !== undefined) explore.href = link(taken.explore);
}
