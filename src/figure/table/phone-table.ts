import { parseHTML } from "linkedom";
import { labelCells } from "./label-cells.ts";

/**
 * The markup of a table, prepared for phones and named.
 *
 * @param label its name where it has no caption
 */
export function phoneTable(markup: string, label: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  for (const table of document.querySelectorAll("table")) {
    labelCells(table);
    if (!table.querySelector("caption")) table.setAttribute("aria-label", label);
  }
  return document.body.innerHTML;
}
