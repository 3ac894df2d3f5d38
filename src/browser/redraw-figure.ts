import { plot } from "@observablehq/plot";
import { frames, type Chart, type Context } from "../charts/chart.ts";
import { readingTable } from "../charts/reading-table.ts";
import { tidySvg } from "../charts/tidy-svg.ts";
import { toCsv } from "../database/csv.ts";
import type { Row } from "../database/query.ts";

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

/**
 * Shows other rows in a figure of the page, with the chart's own words and drawing: title, subtitle,
 * alt text, both drawings, table and CSV follow together.
 */
export function redrawFigure(
  element: HTMLElement,
  chart: Chart,
  rows: readonly Row[],
  context: Context,
): void {
  const shown = chart.present(rows, context);
  const write = (selector: string, content: string): void => {
    const found = element.querySelector(selector);
    if (found) found.textContent = content;
  };
  write(`#${chart.id}-title`, shown.title);
  write(".subtitle", shown.subtitle);
  write("caption", shown.title);
  const { figure } = shown;
  if (figure.kind === "drawings") {
    for (const frame of frames) {
      const holder = element.querySelector(frame.phone ? ".drawing.phone" : ".drawing.desktop");
      const drawings = figure.drawings.map((drawing) => {
        const svg = plot(drawing(frame));
        tidySvg(svg, figure.links === true);
        return svg;
      });
      holder?.setAttribute("aria-label", shown.altText);
      holder?.replaceChildren(...drawings);
    }
  }
  const table = element.querySelector("table");
  const { head, body, numeric } = readingTable(chart, rows, shown.table);
  if (table) fillTable(table, head, body, numeric);
  const file = element.querySelector<HTMLAnchorElement>("a[download]");
  if (!file) return;
  if (file.href.startsWith("blob:")) URL.revokeObjectURL(file.href);
  const csv = new Blob([toCsv(Object.keys(chart.columns), rows)], { type: "text/csv" });
  file.href = URL.createObjectURL(csv);
  file.download = `${chart.id}.csv`;
}
