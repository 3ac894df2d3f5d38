import type { Locator, Page } from "playwright-core";

/** What stands in the cells of a table, line by line. */
export const cellsOf = (within: Locator | Page): Promise<string[][]> =>
  within
    .locator("tbody tr")
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent.trim())),
    );
