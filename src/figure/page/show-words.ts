import { labelCells } from "../table/label-cells.ts";
import type { ShownTable } from "./reading-table.ts";
import type { ShownFigure } from "../shown-figure.ts";

/** A sentence whose years, such as 2012-13, never break over two lines: as the build writes it. */
const unbroken = (content: string): readonly (string | Node)[] =>
  content.split(/(\d{4}-\d{2})/).map((part, index) => {
    if (index % 2 === 0) return part;
    const years = document.createElement("span");
    years.className = "unbroken";
    years.textContent = part;
    return years;
  });

function fillTable(table: HTMLTableElement, { head, body, numeric }: ShownTable): void {
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

function fillAllNotes(element: HTMLElement, { notes, breaks }: ShownFigure): void {
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
    summary.className = "as-link";
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

/** Writes a figure's title, subtitle, notes, breaks, table and source over those on the page. */
export function showWords(element: HTMLElement, shown: ShownFigure): void {
  const write = (selector: string, content: string): void => {
    element.querySelector(selector)?.replaceChildren(...unbroken(content));
  };
  write(`#${shown.id}-title`, shown.title);
  write(".subtitle", shown.subtitle);
  write("caption", shown.title);
  write(".source", shown.source);
  element
    .querySelector(":scope > footer .table-scroll")
    ?.setAttribute("aria-label", `Table: ${shown.title}`);
  fillAllNotes(element, shown);
  const table = element.querySelector("table");
  if (!table) return;
  fillTable(table, shown.table);
  // One that is closed is made ready for phones when it is opened.
  if (table.closest("details")?.open === false) table.classList.remove("stacks");
  else labelCells(table);
}
