import type { PlotOptions } from "@observablehq/plot";
import { link } from "../places/links.ts";
import { draw, drawFigure } from "./draw-figure.ts";
import { offerFile } from "./offer-file.ts";
import { makeReachable } from "./read-chart.ts";
import type { ShownFigure } from "./shown-figure.ts";
import { showWords } from "./show-words.ts";
import { offerPicture } from "./take-picture.ts";

/** How what a reader made of a figure can be taken away. */
export type TakenAs = {
  /** The name under which its files are saved. */
  readonly name: string;
  /** The path of Explore with what is asked now; a figure that is worked out has none. */
  readonly explore?: string;
};

/** Lets the links of a figure's foot lead to files of what it shows now. */
export function offerFiles(element: HTMLElement, shown: ShownFigure, { name }: TakenAs): void {
  const file = (kind: string): HTMLAnchorElement | null =>
    element.querySelector(`:scope > footer a[data-file="${kind}"]`);
  const { csv, notes, sql } = shown.files;
  offerFile(file("csv"), csv(), "text/csv", `${name}.csv`);
  const written = JSON.stringify(notes(), null, 2);
  offerFile(file("notes"), written, "application/json", `${name}.csv-metadata.json`);
  if (sql) offerFile(file("sql"), sql(), "text/plain", `${name}.sql`);
}

const render = (options: PlotOptions, links?: boolean): string => draw(options, links).outerHTML;

/** Shows a figure's words and drawing in the place of what a page showed before; its picture follows. */
export function showDrawn(element: HTMLElement, shown: ShownFigure, { name }: TakenAs): void {
  showWords(element, shown);
  drawFigure(element, shown);
  makeReachable(element);
  const picture = element.querySelector<HTMLAnchorElement>(":scope > footer a[data-file=svg]");
  if (picture) picture.download = `${name}.svg`;
  offerPicture(element, () => shown.files.picture(render, location.href));
}

/**
 * Shows a figure in the place of what a page showed before, all of it: words, drawing, notes, table,
 * files and the way to Explore.
 */
export function showFigure(element: HTMLElement, shown: ShownFigure, taken: TakenAs): void {
  showDrawn(element, shown, taken);
  offerFiles(element, shown, taken);
  const explore = element.querySelector<HTMLAnchorElement>(":scope > footer a[data-explore]");
  if (explore && taken.explore !== undefined) explore.href = link(taken.explore);
  // They lead to the figure as the site was built with it, which is no longer what is shown.
  for (const way of element.querySelectorAll<HTMLElement>("[data-link], [data-embed]")) {
    way.hidden = true;
  }
}
