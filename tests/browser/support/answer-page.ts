import { text as textOf } from "node:stream/consumers";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Answer } from "../../../src/database/ask/answer.ts";
import type { OpenedPage } from "./browser.ts";
import { openForAnswers, show, showMade } from "./show-answer.ts";

/** One of the places for an answer. */
export const part = (page: Page, name: string) => page.locator(`[data-result="${name}"]`);

/** The rows that are in the page, without what stands for all others. */
export const rowsOf = (page: Page) => part(page, "table").locator("tbody tr:not(.spacer)");

export const status = (page: Page): Promise<string> => part(page, "status").innerText();

/** Opens a page and shows an answer in it: one that is there, or one to be made in the page. */
export async function openWith(
  open: (options?: BrowserContextOptions) => Promise<OpenedPage>,
  answer: Answer | (() => Answer),
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const opened = await open(options);
  await openForAnswers(opened.page);
  if (typeof answer === "function") await showMade(opened.page, answer);
  else await show(opened.page, answer);
  return opened;
}

/** The file that a press of the button saves. */
export async function csvOf(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await textOf(await download.createReadStream()),
  };
}

/** Two places over three months, one figure missing. */
export const places: Answer = {
  columns: [
    { name: "area_name", type: "text" },
    { name: "month", type: "text" },
    { name: "offences", type: "number" },
  ],
  rows: ["2026-01", "2026-02", "2026-03"].flatMap((month, at) => [
    ["Camden", month, 30_000 + at],
    ["Hackney", month, at === 1 ? null : 25_000 - at],
  ]),
  truncated: false,
};
