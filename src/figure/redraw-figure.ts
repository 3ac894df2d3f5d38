import type { PlotOptions } from "@observablehq/plot";
import type { Chart, Context, Presented } from "../charts/chart.ts";
import { readingTable } from "./reading-table.ts";
import type { Row } from "../database/ask/query.ts";
import { sourceLine } from "../words/source-line.ts";
import { csvOf } from "../charts/csv.ts";
import { chartPicture } from "../charts/picture/of-chart.ts";
import { draw, drawFigure } from "./draw-figure.ts";
import { offerFile } from "./offer-file.ts";
import { makeReachable } from "./read-chart.ts";
import { offerPicture } from "./take-picture.ts";

function fillTable(
  table: HTMLTableElement,
  head: readonly string[],
  body: readonly (readonly string[])[],
  numeric: readonly boolean[],
): void {
  const cells = (texts: readonly string[], isHead: boolean): HTMLTableRowElement => {
    const row = document.createElement("tr");
    texts.forEach((content, index) => {
      const cell = document.createElement(isHead || index === 0 ? "th" : "td");
      if (isHead) cell.scope = "col";
      else if (index === 0) cell.scope = "row";
      if (numeric[index]) cell.className = "number";
      cell.textContent = content;
      row.append(cell);
    });
    return row;
  };
  table.tHead?.replaceChildren(cells(head, true));
  table.tBodies[0]?.replaceChildren(...body.map((texts) => cells(texts, false)));
}

/** A sentence whose years, such as 2012-13, never break over two lines: as the build writes it. */
const unbroken = (content: string): readonly (string | Node)[] =>
  content.split(/(\d{4}-\d{2})/).map((part, index) => {
    if (index % 2 === 0) return part;
    const years = document.createElement("span");
    years.className = "unbroken";
    years.textContent = part;
    return years;
  });

/** Writes a list of notes, making or removing its place as there are any. */
function fillNotes(list: Element | null, items: readonly string[], make: () => Element): void {
  if (items.length === 0) {
    list?.closest(".notes")?.remove();
    return;
  }
  const lines = items.map((item) => {
    const line = document.createElement("li");
    line.textContent = item;
    return line;
  });
  (list ?? make()).replaceChildren(...lines);
}

function fillAllNotes(
  element: HTMLElement,
  notes: readonly string[],
  breaks: readonly string[],
): void {
  const footer = element.querySelector(":scope > footer");
  const make = (): Element => {
    const list = document.createElement("ul");
    list.className = "notes";
    (element.querySelector(":scope > .breaks") ?? footer)?.before(list);
    return list;
  };
  const makeBreaks = (): Element => {
    const details = document.createElement("details");
    details.className = "notes breaks";
    const [summary, list] = [document.createElement("summary"), document.createElement("ul")];
    details.append(summary, list);
    footer?.before(details);
    return list;
  };
  fillNotes(element.querySelector(":scope > ul.notes"), notes, make);
  fillNotes(element.querySelector(":scope > .breaks ul"), breaks, makeBreaks);
  const summary = element.querySelector(":scope > .breaks summary");
  if (summary) {
    summary.textContent = `What the dotted ${breaks.length === 1 ? "line means" : "lines mean"}: counting changed`;
  }
}

/**
 * Shows other rows in a figure of the page, with the chart's own words and drawing: title, subtitle,
 * alt text, both drawings, notes, table and CSV follow together.
 *
 * @returns what is shown now
 */
export function redrawFigure(
  element: HTMLElement,
  chart: Chart,
  rows: readonly Row[],
  context: Context,
): Presented {
  const shown = chart.present(rows, context);
  const write = (selector: string, content: string): void => {
    element.querySelector(selector)?.replaceChildren(...unbroken(content));
  };
  write(`#${chart.id}-title`, shown.title);
  write(".subtitle", shown.subtitle);
  write("caption", shown.title);
  write(".source", sourceLine(chart.sources));
  drawFigure(element, shown);
  makeReachable(element);
  fillAllNotes(element, shown.notes, shown.breaks);
  const table = element.querySelector("table");
  const { head, body, numeric } = readingTable(chart, rows, shown.table);
  if (table) fillTable(table, head, body, numeric);
  const csv = csvOf(chart.columns, rows);
  offerFile(element.querySelector("a[data-file=csv]"), csv, "text/csv", `${chart.id}.csv`);
  // They lead to the chart as the site was built with it, which is no longer what is shown.
  for (const way of element.querySelectorAll<HTMLElement>("[data-link], [data-embed]")) {
    way.hidden = true;
  }
  const render = (options: PlotOptions, links?: boolean): string => draw(options, links).outerHTML;
  offerPicture(element, () => chartPicture(chart, shown, render, location.href));
  return shown;
}
