import type { Cell } from "../database/query.ts";
import type { TableColumn } from "../explore/answer-table.ts";

function cellOf(cell: Cell, column: TableColumn, isFirst: boolean): HTMLTableCellElement {
  const made = document.createElement(isFirst ? "th" : "td");
  if (isFirst) made.scope = "row";
  if (column.isNumber) made.classList.add("number");
  const text = column.write(cell);
  if (text !== undefined) {
    made.textContent = text;
    return made;
  }
  const [dash, spoken] = [document.createElement("span"), document.createElement("span")];
  made.classList.add("missing");
  dash.setAttribute("aria-hidden", "true");
  dash.textContent = "–";
  spoken.className = "visually-hidden";
  spoken.textContent = "no value";
  made.append(dash, spoken);
  return made;
}

/** A row of the table, which knows its place among rows that are not in the page. */
export function rowOf(
  cells: readonly Cell[],
  columns: readonly TableColumn[],
  at: number,
): HTMLTableRowElement {
  const row = document.createElement("tr");
  // The head is row 1.
  row.setAttribute("aria-rowindex", String(at + 2));
  row.dataset["index"] = String(at);
  row.append(...columns.map((column, index) => cellOf(cells[index] ?? null, column, index === 0)));
  return row;
}

/** Stands for all the rows that are not in the page, as high as they are. */
export type Spacer = { readonly row: HTMLTableRowElement; resize: (height: number) => void };

export function spacer(columns: number): Spacer {
  const row = document.createElement("tr");
  const cell = document.createElement("td");
  row.className = "spacer";
  row.setAttribute("aria-hidden", "true");
  cell.colSpan = columns;
  row.append(cell);
  return {
    row,
    resize(height) {
      row.hidden = height <= 0;
      cell.style.height = `${String(height)}px`;
    },
  };
}

/** How high a row of one line is, and each further line, as the page sets them now. */
export function measureRow(row: HTMLElement): { readonly row: number; readonly line: number } {
  const cell = row.firstElementChild;
  const line = cell ? parseFloat(getComputedStyle(cell).lineHeight) : NaN;
  return { row: row.offsetHeight || 34, line: Number.isFinite(line) ? line : 21 };
}
