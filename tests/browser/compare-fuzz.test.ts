import fc from "fast-check";
import { expect, it } from "vitest";
import { compareVocabulary } from "../../src/compare-question.ts";
import { anyAddress } from "../support/compare-addresses.ts";
import { useBrowser } from "./support/browser.ts";
import { address, settled, title } from "./support/compare.ts";

const open = useBrowser();
const count = 3000;

/** Goes through addresses as back and forward would; gives what of the page is no longer whole. */
const goThrough = async (addresses: readonly string[]): Promise<string[]> => {
  const faults: string[] = [];
  const answer = document.querySelector<HTMLElement>("[data-compare-answer]");
  const scripts = document.scripts.length;
  for (const [index, query] of addresses.entries()) {
    try {
      history.replaceState(null, "", `${location.pathname}${query}`);
    } catch {
      // No address at all to the browser either.
      continue;
    }
    dispatchEvent(new PopStateEvent("popstate"));
    // A reader rests now and then: every tenth answer is waited for.
    if (index % 10 > 0) continue;
    const until = performance.now() + 20_000;
    while (answer?.dataset["state"] !== "answered" && performance.now() < until) {
      await new Promise((done) => setTimeout(done, 5));
    }
    const words = document.querySelector("#compare-title")?.textContent ?? "";
    const isWhole = words.length > 20 && document.querySelectorAll("#compare tbody tr").length > 0;
    if (answer?.dataset["state"] !== "answered" || !isWhole) faults.push(`${query}: ${words}`);
    const foreign = document.querySelectorAll("main img, main iframe, main object, main embed");
    if (foreign.length > 0 || document.scripts.length > scripts)
      faults.push(`${query}: an element`);
  }
  return faults;
};

it(`stays a whole page through ${String(count)} addresses that nobody means`, async () => {
  const { page, watch } = await open();
  await page.goto(`${address}?measure=month&places=camden`);
  await settled(page);
  const queries = fc
    .sample(anyAddress(await compareVocabulary()), count)
    .map((query) => (query.startsWith("?") ? query : `?${query}`));
  expect(await page.evaluate(goThrough, queries)).toEqual([]);
  expect((await title(page)).length).toBeGreaterThan(20);
  expect(watch.faults()).toEqual([]);
}, 600_000);
