import type { Cell } from "../../database/ask/query.ts";
import { widthOf, type TableColumn } from "../answer/answer-table.ts";

function cellOf(
  cell: Cell,
  column: TableColumn,
  isFirst: boolean,
  lines: number,
): HTMLTableCellElement {
  const made = document.createElement(isFirst ? "th" : "td");
  if (isFirst) made.scope = "row";
  if (column.isNumber) made.classList.add("number");
  const text = column.write(cell);
  if (text === undefined) {
    const [dash, spoken] = [document.createElement("span"), document.createElement("span")];
    made.classList.add("missing");
    dash.setAttribute("aria-hidden", "true");
    dash.textContent = "–";
    spoken.className = "visually-hidden";
    spoken.textContent = "no value";
    made.append(dash, spoken);
  } else if (lines > 1) {
    // A block of its own can end in … after its last line; a cell cannot.
    const block = document.createElement("div");
    block.textContent = text;
    made.append(block);
  } else made.textContent = text;
  return made;
}

/**
 * A row of the table, which knows its place among rows that are not in the page, and is as high as
 * so many lines whatever its texts.
 */
export function rowOf(
  cells: readonly Cell[],
  columns: readonly TableColumn[],
  at: number,
  lines: number,
): HTMLTableRowElement {
  const row = document.createElement("tr");
  // The head is row 1.
  row.setAttribute("aria-rowindex", String(at + 2));
  row.dataset["index"] = String(at);
  if (lines > 1) {
    row.className = "high";
    row.style.setProperty("--lines", String(lines));
  }
  row.append(
    ...columns.map((column, index) => cellOf(cells[index] ?? null, column, index === 0, lines)),
  );
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

/** Sizes as the page sets them now, in pixels; widths of columns as `widthOf` measures texts. */
export type RowSizes = {
  readonly row: number;
  readonly line: number;
  readonly widths: readonly number[];
};

/** Text as answers hold it, by which a reader's font is measured. */
const sample = "Counting changed in April 2024: offences of before are not alike";

/** Measures a row that is in the page: a browser's zoom and its least font size are in it. */
export function measureRow(row: HTMLElement): RowSizes {
  const cells = [...row.children];
  const first = cells[0];
  const style = first ? getComputedStyle(first) : undefined;
  const pixels = (text: string | undefined, otherwise: number): number => {
    const value = parseFloat(text ?? "");
    return Number.isFinite(value) ? value : otherwise;
  };
  const ruler = document.createElement("span");
  ruler.textContent = sample;
  // Outside the flow, so that all is measured in one layout.
  ruler.style.position = "absolute";
  ruler.style.whiteSpace = "nowrap";
  first?.append(ruler);
  const unit = ruler.getBoundingClientRect().width / widthOf(sample) || 9;
  const padding = pixels(style?.paddingLeft, 8) + pixels(style?.paddingRight, 8);
  const sizes = {
    row: row.getBoundingClientRect().height || 34,
    line: pixels(style?.lineHeight, 21),
    widths: cells.map((cell) => (cell.getBoundingClientRect().width - padding) / unit),
  };
  ruler.remove();
  return sizes;
}
