const numberOf = (text: string): number => Number(text.replace(/[,%]/g, ""));

/** Orders two cells: numbers by size, words by the alphabet. */
export function compareCells(a: string, b: string): number {
  const difference = numberOf(a) - numberOf(b);
  return Number.isNaN(difference) ? a.localeCompare(b, "en-GB") : difference;
}

const textAt = (row: HTMLTableRowElement, column: number): string =>
  row.cells[column]?.textContent.trim() ?? "";

/** Lets a table be sorted by the press of a head: numbers the largest first, words from A. */
export function sortTable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const body = table.tBodies[0];
  if (!body) return;
  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent.trim();
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const first = column === 0 ? "ascending" : "descending";
      const second = column === 0 ? "descending" : "ascending";
      const order = head.getAttribute("aria-sort") === first ? second : first;
      const sign = order === "ascending" ? 1 : -1;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      const rows = [...body.rows].sort(
        (a, b) => sign * compareCells(textAt(a, column), textAt(b, column)),
      );
      body.append(...rows);
    });
  }
}
