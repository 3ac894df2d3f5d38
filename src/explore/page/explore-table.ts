import { observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { Answer } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";
import { labelCells } from "../../figure/table/label-cells.ts";
import { readTable, type TableReading } from "../answer/answer-table.ts";
import { sortedOrder } from "../answer/sort-answer.ts";
import { sortedWords } from "../answer/answer-words.ts";
import { columnHeads, columnWidths, type Sorting } from "./explore-table-head.ts";
import { measureRow, rowOf, spacer, type RowSizes } from "./explore-table-rows.ts";

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

/**
 * Calls back around printing, and puts back where a region was scrolled to.
 *
 * @returns ends it
 */
function onPrinting(
  region: HTMLElement,
  calls: { readonly before: () => void; readonly after: () => void },
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let scrolled = 0;
  window.addEventListener(
    "beforeprint",
    () => {
      scrolled = region.scrollTop;
      calls.before();
    },
    { signal },
  );
  window.addEventListener(
    "afterprint",
    () => {
      calls.after();
      region.scrollTop = scrolled;
    },
    { signal },
  );
  return () => {
    listening.abort();
  };
}

/** The rows of a table by their place, and how many there are. */
type Rows = { readonly count: number; readonly at: (index: number) => readonly Cell[] };

/** Keeps the rows in view in the page, and room for all others. */
function fillBody(region: HTMLElement, table: HTMLTableElement, reading: TableReading, rows: Rows) {
  const { columns } = reading;
  const body = table.tBodies[0] ?? table.createTBody();
  const [above, below] = [spacer(columns.length), spacer(columns.length)];
  const shown = new Map<number, HTMLTableRowElement>();
  let sizes: RowSizes;
  let scrollMargin = 0;
  const linesOf = (index: number): number => reading.linesOf(rows.at(index), sizes.widths);
  const make = (index: number): HTMLTableRowElement =>
    rowOf(rows.at(index), columns, index, linesOf(index));
  const isWhole = rows.count <= wholeUpTo;
  const begin = (): void => {
    const ruler = rowOf([], columns, 0, 1);
    body.replaceChildren(ruler);
    sizes = measureRow(ruler);
    scrollMargin = table.tHead?.offsetHeight ?? 0;
    shown.clear();
    body.replaceChildren(above.row, below.row);
  };
  begin();

  let isPrinting = false;
  const render = (): void => {
    if (isPrinting) return;
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
    // On phones rows may become lists: as high as they are, which only a whole table can be.
    if (isWhole) labelCells(table);
  };
  const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.count,
    overscan: isWhole ? rows.count : overscan,
    scrollMargin,
    getScrollElement: () => region,
    // Rows are as high as this says: what is not in the page is known without being measured.
    estimateSize: (index) => sizes.row + (linesOf(index) - 1) * sizes.line,
    observeElementRect,
    observeElementOffset,
    // Nothing here scrolls but the reader: asking where the region stands would lay it all out.
    scrollToFn: () => undefined,
    onChange: render,
  });
  const unmount = virtualizer._didMount();
  virtualizer._willUpdate();
  render();

  /** Makes all rows anew: another order, or other widths. */
  const again = (): void => {
    begin();
    virtualizer.setOptions({ ...virtualizer.options, scrollMargin });
    virtualizer.measure();
    render();
  };
  let width: number | undefined;
  const observer = new ResizeObserver(() => {
    if (isPrinting || table.clientWidth === width) return;
    // The first call comes with what stands already.
    if (width !== undefined) again();
    width = table.clientWidth;
  });
  observer.observe(region);
  const stopPrinting = onPrinting(region, {
    before() {
      isPrinting = true;
      const count = Math.min(mostPrinted, rows.count);
      body.replaceChildren(...Array.from({ length: count }, (_, index) => make(index)));
    },
    after() {
      isPrinting = false;
      again();
    },
  });
  return {
    again,
    remove(this: void): void {
      stopPrinting();
      observer.disconnect();
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
    region.scrollTop = 0;
    body.again();
    const name = sorting ? (answer.columns[sorting.column]?.name ?? "") : "";
    say(sortedWords(name, sorting?.direction));
  };
  table.querySelector("colgroup")?.remove();
  table.caption?.after(columnWidths(region, table, reading.columns));
  table.tHead?.replaceChildren(columnHeads(reading.columns, sort));
  table.setAttribute("aria-rowcount", String(answer.rows.length + 1));
  table.classList.add("virtual");
  table.classList.remove("stacks");
  region.scrollTop = 0;
  region.scrollLeft = 0;
  const body = fillBody(region, table, reading, {
    count: answer.rows.length,
    at: (index) => answer.rows[order?.[index] ?? index] ?? [],
  });
  return { reading, order: () => order, remove: body.remove };
}
