import { AxeBuilder } from "@axe-core/playwright";
import type { Page, ViewportSize } from "playwright-core";
import { beforeAll, describe, it } from "vitest";
import { nameFaults } from "./access/names.ts";
import { type OpenedPage, openAllDetails, siteUrl, useBrowser } from "./browser.ts";
import { faintChartText } from "./chart-contrast.ts";
import { expectNone } from "./expect-none.ts";
import { eachOf } from "./pages.ts";

/** WCAG 2.2 AA with everything below it, and best practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const ROWS_JUDGED = 4;

/** Which rows of long tables and lists are judged. The others are made like the first, and take twice as long. */
type Rows = "all" | "first";

/** Leaves the first rows of each table and list. */
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
export const accessibilityFaults = async (page: Page, rows: Rows = "first"): Promise<string[]> => {
  await openAllDetails(page);
  if (rows === "first") await shortenTables(page);
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

const LOOKS = ["light", "dark"] as const;

/**
 * On these pages no fault of axe in this look, no faint word in a chart in either, and no part without
 * a name. Of those in `whole` every row is judged.
 */
export const describeAccessibility = (
  look: (typeof LOOKS)[number],
  viewport: ViewportSize,
  paths: readonly string[],
  whole: readonly string[] = [],
): void => {
  const open = useBrowser();
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await open({ viewport });
  });

  describe.each(eachOf(paths))(`%s, ${look} at ${String(viewport.width)} px`, (_, path) => {
    beforeAll(async () => {
      await opened.page.goto(siteUrl + path);
    });

    it("has no faint word in a chart, and no fault", async () => {
      const { page } = opened;
      for (const colorScheme of [...LOOKS.filter((other) => other !== look), look]) {
        await page.emulateMedia({ colorScheme });
        expectNone(await faintChartText(page));
      }
      expectNone(await accessibilityFaults(page, whole.includes(path) ? "all" : "first"));
    });

    // After the other, which may leave long tables short: thousands of cells take seconds.
    it("names all that it shows, and its charts by their titles", async () => {
      await openAllDetails(opened.page);
      expectNone(await nameFaults(opened.page));
    });
  });
};
