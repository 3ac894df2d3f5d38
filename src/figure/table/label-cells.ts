import { fitsPhone } from "./fits-phone.ts";

/** Longer values stand below their labels, not beside them. */
const besideLabel = 26;

const isShortWithNumber = /^(?=.*\d).{1,16}$/;

const textOf = (element: Element): string =>
  (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** Without what only a screen reader says. */
const seenIn = (cell: Element): string =>
  [...cell.querySelectorAll(".visually-hidden")].reduce(
    (text, hidden) => text.replace(textOf(hidden), ""),
    textOf(cell),
  );

const spanOf = (cell: Element): number => Number(cell.getAttribute("colspan") ?? 1);

/** A label may break where a name has an underscore, and nowhere else inside a word. */
const breakable = (name: string): string => name.replaceAll("_", "_\u200b");

function labelRow(row: Element, names: readonly string[]): void {
  row.setAttribute("role", "row");
  [...row.children].forEach((cell, at) => {
    const isHead = cell.localName === "th";
    cell.setAttribute("role", isHead ? "rowheader" : "cell");
    if (spanOf(cell) > 1) return;
    const text = textOf(cell);
    const isNothing = text === "" && !cell.querySelector("svg");
    if (isNothing) cell.classList.add("nothing");
    else if (text.length > besideLabel || (cell.querySelector("svg") && !isHead))
      cell.classList.add("long");
    // What a name is is plain; what a date or a number in front is need not be.
    if (isHead && !isShortWithNumber.test(text)) return;
    cell.setAttribute("data-label", breakable(names[at] ?? ""));
  });
}

/**
 * Prepares a table for phones, in the page or at build: where it has more than a few narrow columns,
 * each row becomes a list of labels and values there. Roles are written out, because browsers forget
 * that what is laid out otherwise is a table.
 */
export function labelCells(table: HTMLTableElement): void {
  const head = table.querySelector("thead tr");
  const heads = [...(head?.children ?? [])];
  const rows = [...table.querySelectorAll("tbody tr:not([aria-hidden])")];
  const columns = heads.map((cell, at) => ({
    name: textOf(cell),
    isNumber: cell.classList.contains("number"),
    cells: rows.flatMap((row) => {
      const own = row.children[at];
      return own && spanOf(own) === 1 ? [seenIn(own)] : [];
    }),
  }));
  const isStacked = table.querySelector("tbody svg") !== null || !fitsPhone(columns);
  table.classList.toggle("stacks", isStacked);
  if (!isStacked) return;
  table.setAttribute("role", "table");
  for (const group of table.querySelectorAll("thead, tbody"))
    group.setAttribute("role", "rowgroup");
  head?.setAttribute("role", "row");
  for (const cell of heads) cell.setAttribute("role", "columnheader");
  const names = columns.map(({ name }) => name);
  for (const row of rows) labelRow(row, names);
}
