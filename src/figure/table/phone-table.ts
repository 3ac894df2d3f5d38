import { parseHTML } from "linkedom";
import { labelCells } from "./label-cells.ts";

/** The markup of a table, prepared for phones. */
export function phoneTable(markup: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  for (const table of document.querySelectorAll("table")) labelCells(table);
  return document.body.innerHTML;
}
