/** What is wrong with the tables of a page on a phone: columns out of sight, too many, or broken words. */
export const tableFaults = (): string[] => {
  const wordsIn = (cell: Element): Range[] => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const words: Range[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[A-Za-z0-9]{2,}/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        words.push(range);
      }
    }
    return words;
  };
  const isBroken = (word: Range): boolean =>
    new Set([...word.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  const faultsOf = (table: HTMLTableElement): string[] => {
    const region = table.closest(".table-scroll");
    if (!region) return ["stands in no region"];
    const row = table.tBodies[0]?.rows[0];
    const isTable = !row || getComputedStyle(row).display === "table-row";
    const columns = table.tHead?.rows[0]?.cells.length ?? 0;
    const heads = [...table.querySelectorAll("thead th")].filter(
      (head) => head.getBoundingClientRect().width > 2,
    );
    const broken = [...heads, ...table.querySelectorAll("tbody th")]
      .flatMap(wordsIn)
      .filter(isBroken);
    const unlabelled = isTable
      ? []
      : [...table.querySelectorAll("tbody td:not([data-label], [colspan])")];
    const roles = isTable ? [] : [...table.querySelectorAll("tbody tr:not([role=row])")];
    return [
      ...(region.scrollWidth > region.clientWidth + 1
        ? [`${String(region.scrollWidth)} px in ${String(region.clientWidth)}`]
        : []),
      ...(isTable && columns > 4 ? [`${String(columns)} columns`] : []),
      ...broken.map((word) => `breaks ${word.toString()}`),
      ...unlabelled.map((cell) => `no label: ${cell.textContent}`),
      ...roles.map(() => "a row without its role"),
    ];
  };
  return [...document.querySelectorAll("table")]
    .filter((table) => table.checkVisibility())
    .flatMap((table) => {
      const name = table.closest("[aria-label]")?.getAttribute("aria-label") ?? "a table";
      return [...new Set(faultsOf(table))].slice(0, 3).map((fault) => `${name}: ${fault}`);
    });
};
