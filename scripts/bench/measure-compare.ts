import type { Browser, Page } from "playwright-core";
import { median } from "./median.ts";
import { PHONE, slowDown } from "./slow-phone.ts";

export type CompareMeasure = {
  /** Milliseconds from the first touch until an answer that needs the database stands in the page. */
  first: number;
  /** The median of the answers after it. */
  later: number;
};

const LATER_QUESTIONS = 20;
const ANSWER_LIMIT_MS = 60_000;

/**
 * Ticks or unticks a control, or picks from a list, as a hand would, and waits for the answer; gives
 * the milliseconds.
 */
const askBy = (page: Page, control: string, option?: string): Promise<number> =>
  page.evaluate(
    ({ selector, value, limit }) =>
      new Promise<number>((done, fail) => {
        const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
        const answer = document.querySelector<HTMLElement>("[data-compare-answer]");
        if (!input || !answer) {
          fail(new Error(`Compare has no ${input ? "answer" : selector}.`));
          return;
        }
        const started = performance.now();
        const observer = new MutationObserver(() => {
          const { state } = answer.dataset;
          if (state === "answered") done(performance.now() - started);
          else if (state === "failed") fail(new Error("Compare could not answer."));
          else return;
          observer.disconnect();
        });
        observer.observe(answer, { attributeFilter: ["data-state"] });
        setTimeout(() => fail(new Error(`No answer to ${selector} came.`)), limit);
        input.focus();
        if (value === undefined) input.click();
        else {
          input.value = value;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }),
    { selector: control, value: option, limit: ANSWER_LIMIT_MS },
  );

/** Opens Compare with nothing cached and asks it one question after another. */
export const measureCompare = async (browser: Browser, url: string): Promise<CompareMeasure> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    const first = await askBy(page, "select[name=measure]", "month");
    const groups = ["burglary", "robbery"].map((value) => `input[name=groups][value=${value}]`);
    const [control = ""] = groups;
    const later: number[] = [];
    for (let question = 1; question <= LATER_QUESTIONS; question += 1) {
      later.push(await askBy(page, groups[question % groups.length] ?? control));
    }
    return { first, later: median(later) };
  } finally {
    await context.close();
  }
};

/** Opens Compare on a slow phone and adds one place; gives the milliseconds until the small files have answered. */
export const measureCompareOnPhone = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    await slowDown(context, page);
    await page.goto(url, { waitUntil: "networkidle" });
    const taken = await askBy(page, "input[name=places][value=lambeth]");
    const route = await page.getAttribute("[data-compare-answer]", "data-route");
    if (route !== "files")
      throw new Error(`Compare answered from ${String(route)}, not from files.`);
    return taken;
  } finally {
    await context.close();
  }
};
