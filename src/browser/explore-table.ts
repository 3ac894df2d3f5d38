import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { Answer } from "../database/answer.ts";
import type { Cell } from "../database/query.ts";
import { readTable, type TableReading } from "../explore/answer-table.ts";
import { sortedOrder } from "../explore/sort-answer.ts";
import { sortedWords } from "../prose/answer-words.ts";
import { columnHeads, columnWidths, type Sorting } from "./explore-table-head.ts";
import { measureRow, rowOf, spacer } from "./explore-table-rows.ts";

/** Answers up to this long stand in the page whole, where a browser's own search finds each row. */
const wholeUpTo = 200;

/** Rows kept ready above and below those in view. */
const overscan = 10;

/** Rows that are printed: a hundred thousand would fill two thousand sheets. */
export const mostPrinted = 50;

/** An answer's table in the page. */
export type ShownTable = {
  readonly reading: TableReading;
  /** The order in which the rows stand; nothing where it is the query's own. */
  readonly order: () => readonly number[] | undefined;
  readonly remove: () => void;
};

/** Keeps the rows in view in the page, and room for all others. */
function fillBody(
  region: HTMLElement,
  table: HTMLTableElement,
  reading: TableReading,
  rows: { readonly count: number; readonly at: (index: number) => readonly Cell[] },
) {
  const { columns } = reading;
  const body = table.tBodies[0] ?? table.createTBody();
  const [above, below] = [spacer(columns.length), spacer(columns.length)];
  const make = (index: number): HTMLTableRowElement => rowOf(rows.at(index), columns, index);
  const shown = new Map<number, HTMLTableRowElement>();
  const first = rowOf([], columns, 0);
  body.replaceChildren(first);
  const height = measureRow(first);
  body.replaceChildren(above.row, below.row);
  const scrollMargin = table.tHead?.offsetHeight ?? 0;

  const place = (): void => {
    const items = virtualizer.getVirtualItems();
    const wanted = new Set(items.map(({ index }) => index));
    for (const [index, row] of shown) {
      if (wanted.has(index)) continue;
      row.remove();
      shown.delete(index);
    }
    let before = above.row;
    for (const { index } of items) {
      const row = shown.get(index) ?? make(index);
      if (before.nextSibling !== row) before.after(row);
      shown.set(index, row);
      before = row;
    }
    const [start, end] = [items[0]?.start ?? scrollMargin, items.at(-1)?.end ?? scrollMargin];
    above.resize(start - scrollMargin);
    below.resize(virtualizer.getTotalSize() - (end - scrollMargin));
    for (const row of shown.values()) virtualizer.measureElement(row);
    virtualizer.measureElement(null);
  };

  // Measuring a row can ask for another round; it comes after this one.
  let [isPlacing, isAsked, isPrinting] = [false, false, false];
  const render = (): void => {
    isAsked = true;
    if (isPlacing || isPrinting) return;
    isPlacing = true;
    for (let round = 0; isAsked && round < 4; round += 1) {
      isAsked = false;
      place();
      virtualizer._willUpdate();
    }
    isPlacing = false;
  };

  const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.count,
    overscan: rows.count <= wholeUpTo ? rows.count : overscan,
    scrollMargin,
    getScrollElement: () => region,
    estimateSize: (index) => height.row + (reading.linesOf(rows.at(index)) - 1) * height.line,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: render,
  });
  const unmount = virtualizer._didMount();
  virtualizer._willUpdate();
  render();

  const again = (): void => {
    for (const row of shown.values()) row.remove();
    shown.clear();
    region.scrollTop = 0;
    virtualizer.measure();
    render();
  };
  const listening = new AbortController();
  const on = (event: string, listener: () => void): void => {
    window.addEventListener(event, listener, { signal: listening.signal });
  };
  on("beforeprint", () => {
    isPrinting = true;
    const count = Math.min(mostPrinted, rows.count);
    body.replaceChildren(...Array.from({ length: count }, (_, index) => make(index)));
  });
  on("afterprint", () => {
    isPrinting = false;
    shown.clear();
    body.replaceChildren(above.row, below.row);
    render();
  });
  return {
    again,
    remove: (): void => {
      listening.abort();
      unmount();
    },
  };
}

/**
 * Puts an answer into the table of a region that scrolls. Only the rows in view are in the page,
 * each with its number among all, and a click on a column's name sorts them.
 *
 * @param say told how the table is sorted, whenever that changes
 */
export function showTable(
  region: HTMLElement,
  answer: Answer,
  say: (text: string) => void,
): ShownTable {
  const reading = readTable(answer);
  const table = region.querySelector("table");
  if (!table) throw new Error("There is no table to put an answer into.");
  let order: readonly number[] | undefined;
  const sort = (sorting: Sorting): void => {
    order = sorting && sortedOrder(answer, sorting.column, sorting.direction);
    body.again();
    const name = sorting ? (answer.columns[sorting.column]?.name ?? "") : "";
    say(sortedWords(name, sorting?.direction));
  };
  table.querySelector("colgroup")?.remove();
  table.caption?.after(columnWidths(reading.columns));
  table.tHead?.replaceChildren(columnHeads(reading.columns, sort));
  table.setAttribute("aria-rowcount", String(answer.rows.length + 1));
  table.classList.add("virtual");
  region.scrollTo(0, 0);
  const body = fillBody(region, table, reading, {
    count: answer.rows.length,
    at: (index) => answer.rows[order?.[index] ?? index] ?? [],
  });
  return { reading, order: () => order, remove: body.remove };
}
