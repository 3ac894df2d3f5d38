import fc from "fast-check";
import type { Page } from "playwright-core";
import { compareVocabulary } from "../../../src/compare/build-question.ts";
import { anyAddress } from "../../support/compare-addresses.ts";
import { anyExploreAddress } from "../../support/explore-addresses.ts";
import { siteUrl } from "./browser.ts";
import { address as compare, settled } from "./compare.ts";

const foreign = "main :is(img, iframe, object, embed, script:not([type='application/json']))";

const sample = (addresses: fc.Arbitrary<string>, count: number): string[] =>
  fc
    .sample(addresses, count)
    .map((query) => (query.startsWith("?") ? query : `?${query.replaceAll("#", "")}`));

/** Goes through addresses as back and forward would; gives what of the page is no longer whole. */
const walk = async ([queries, waitEvery, notOurs]: readonly [
  readonly string[],
  number,
  string,
]): Promise<string[]> => {
  const faults: string[] = [];
  const answer = document.querySelector<HTMLElement>("[data-compare-answer]");
  const sql = document.querySelector<HTMLTextAreaElement>("#sql");
  const [scripts, elements] = [document.scripts.length, document.querySelectorAll(notOurs).length];
  for (const [index, query] of queries.entries()) {
    try {
      history.replaceState(null, "", `${location.pathname}${query}`);
    } catch {
      // No address at all to the browser either.
      continue;
    }
    dispatchEvent(new PopStateEvent("popstate"));
    // A reader rests now and then, and waits for an answer.
    if (answer && index % waitEvery === 0) {
      const until = performance.now() + 20_000;
      while (answer.dataset["state"] !== "answered" && performance.now() < until) {
        await new Promise((done) => setTimeout(done, 5));
      }
      const words = document.querySelector("#compare-title")?.textContent ?? "";
      const rows = document.querySelectorAll("#compare tbody tr").length;
      if (answer.dataset["state"] !== "answered" || words.length < 20 || rows === 0) {
        faults.push(`${query}: ${words}`);
      }
    }
    if (sql && sql.value.trim() === "") faults.push(`${query}: an empty query`);
    if (
      document.scripts.length > scripts ||
      document.querySelectorAll(notOurs).length > elements ||
      (document.querySelector("h1")?.textContent ?? "") === ""
    ) {
      faults.push(`${query}: the page is not ours any more`);
    }
  }
  return faults;
};

/** Walks Compare, its database open, through as many addresses that nobody means. */
export async function walkCompare(page: Page, count: number): Promise<string[]> {
  await page.goto(`${compare}?measure=month&places=camden`);
  await settled(page);
  const queries = sample(anyAddress(await compareVocabulary()), count);
  return page.evaluate(walk, [queries, 10, foreign] as const);
}

/** Walks Explore through as many addresses that nobody means. */
export async function walkExplore(page: Page, count: number): Promise<string[]> {
  await page.goto(`${siteUrl}explore/`, { waitUntil: "networkidle" });
  return page.evaluate(walk, [sample(anyExploreAddress(), count), 1, foreign] as const);
}
