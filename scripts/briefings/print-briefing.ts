import type { BrowserContext, Page } from "playwright-core";

/** How many sheets a briefing has, no more and no less. */
const sheets = 2;

/** Pages of a PDF, from its page objects: a browser writes them unpacked. */
export const countPages = (pdf: Buffer): number =>
  (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;

/** The style that is changed below no longer has the hash that the page's policy names. */
export const contextForPrint = { bypassCSP: true } as const;

/**
 * Lets briefings wait for the site's own faces: on screen a late face is left out, on paper a briefing
 * is set in them.
 *
 * @param context made with `contextForPrint`
 */
export async function prepareForPrint(context: BrowserContext, printed: Date): Promise<void> {
  await context.clock.setFixedTime(printed);
  await context.route("**/briefing/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replaceAll(/font-display:\s*optional/g, "font-display:block"),
    });
  });
}

/**
 * A briefing as PDF.
 *
 * @throws Error where it does not take two pages
 */
export async function printBriefing(page: Page, address: string): Promise<Buffer> {
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const pages = countPages(pdf);
  if (pages !== sheets) {
    throw new Error(`${address} takes ${String(pages)} pages of A4, not ${String(sheets)}.`);
  }
  return pdf;
}
