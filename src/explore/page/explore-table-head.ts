import { fitColumns, type TableColumn } from "../answer/answer-table.ts";
import type { Direction } from "../answer/sort-answer.ts";

/** Which column a table is sorted by, and which way; nothing for the order of the query. */
export type Sorting = { readonly column: number; readonly direction: Direction } | undefined;

/** Up, down, and back to the order of the query. */
const next = (sorting: Sorting, column: number): Sorting => {
  if (sorting?.column !== column) return { column, direction: "ascending" };
  return sorting.direction === "ascending" ? { column, direction: "descending" } : undefined;
};

/** Letters of a name that a head has room for; the whole is in the files. */
const longestName = 80;

/** A name that may break after its underscores. */
function breakable(name: string): Node[] {
  const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  return shown
    .split(/(?<=_)/)
    .flatMap((part, index) => [
      ...(index > 0 ? [document.createElement("wbr")] : []),
      document.createTextNode(part),
    ]);
}

/** The padding of a cell beside its letters, in rem. */
const padding = 1.125;

/** How many noughts stand side by side in a table as wide as its region, beside the padding of cells. */
function roomIn(region: HTMLElement, table: HTMLElement, columns: number): number {
  const ruler = document.createElement("span");
  ruler.style.position = "absolute";
  ruler.style.font = getComputedStyle(table).font;
  ruler.style.width = "100ch";
  region.append(ruler);
  const nought = ruler.getBoundingClientRect().width / 100 || 9;
  ruler.remove();
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 17;
  // Widths are rounded to whole pixels.
  return (region.clientWidth - columns * (padding * rem + 1)) / nought;
}

/** The widths of the columns: they stay, whichever rows are in view. */
export function columnWidths(
  region: HTMLElement,
  table: HTMLElement,
  columns: readonly TableColumn[],
): HTMLElement {
  const group = document.createElement("colgroup");
  for (const width of fitColumns(columns, roomIn(region, table, columns.length))) {
    const column = document.createElement("col");
    column.style.width = `calc(${width.toFixed(2)}ch + ${String(padding)}rem)`;
    group.append(column);
  }
  return group;
}

/** The heads of a table as buttons that sort it. */
export function columnHeads(
  columns: readonly TableColumn[],
  onSort: (sorting: Sorting) => void,
): HTMLTableRowElement {
  let sorting: Sorting;
  const row = document.createElement("tr");
  const heads = columns.map(({ name, isNumber }, at) => {
    const [head, button] = [document.createElement("th"), document.createElement("button")];
    head.scope = "col";
    if (isNumber) head.className = "number";
    button.type = "button";
    button.append(...breakable(name));
    button.addEventListener("click", () => {
      sorting = next(sorting, at);
      heads.forEach((other, index) => {
        if (sorting?.column === index) other.setAttribute("aria-sort", sorting.direction);
        else other.removeAttribute("aria-sort");
      });
      onSort(sorting);
    });
    head.append(button);
    return head;
  });
  row.setAttribute("aria-rowindex", "1");
  row.append(...heads);
  return row;
}
