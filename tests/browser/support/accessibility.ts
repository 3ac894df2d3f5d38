import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openAllDetails } from "./browser.ts";

/** WCAG 2.2 AA with everything below it, and best practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const ROWS_JUDGED = 4;

/** Leaves the first rows of each table and list: the others are made alike, and thousands take minutes. */
const shortenTables = (page: Page): Promise<void> =>
  page.evaluate((kept) => {
    for (const body of document.querySelectorAll("tbody")) {
      for (const row of [...body.rows].slice(kept)) row.remove();
    }
    for (const list of document.querySelectorAll("dl")) {
      for (const row of [...list.querySelectorAll(":scope > div")].slice(kept)) row.remove();
    }
  }, ROWS_JUDGED);

/**
 * What axe finds wrong with a page, one line for each element. No rule is off. "Legacy mode" only
 * means that the page has no frame of another origin to look into, which makes it twice as fast.
 */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await openAllDetails(page);
  await shortenTables(page);
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: TAGS }, resultTypes: ["violations"] })
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const reason = (failureSummary ?? "").split("\n").slice(1).join(" ").trim();
      return `${id}: ${help} at ${target.join(" ")} (${reason})`;
    }),
  );
};
