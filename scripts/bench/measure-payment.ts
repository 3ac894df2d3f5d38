import type { Browser } from "playwright-core";
import { median } from "./median.ts";

export type PaymentMeasure = {
  /**
   * Milliseconds of one change, from the touch of a control until it has come to rest and the page is
   * laid out again.
   */
  median: number;
  slowest: number;
};

const CHANGES = 60;
const WARM_UP = 10;

/** Moves one slider of the simulator step by step, and times each step on its own. */
const moveSlider = async ({ changes }: { changes: number }): Promise<number[]> => {
  const form = document.querySelector<HTMLElement>("form[data-payment]:not(.waiting)");
  const slider = form?.querySelector<HTMLInputElement>("input[name=predicted]");
  if (!slider) throw new Error("The simulator has no slider that a hand could move.");
  const times: number[] = [];
  for (let change = 0; change < changes; change += 1) {
    await new Promise(requestAnimationFrame);
    const started = performance.now();
    slider.value = String(30 + (change % 60));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    slider.dispatchEvent(new Event("change", { bubbles: true }));
    // Asking for a height makes the browser lay the page out within the time that is taken.
    if (document.body.offsetHeight === 0) throw new Error("The page has no height.");
    times.push(performance.now() - started);
  }
  return times;
};

/**
 * Times one change on the page of payment by results.
 *
 * @param slowdown how many times slower than this machine: 1, or 4 as for the other pages
 */
export const measurePayment = async (
  browser: Browser,
  url: string,
  slowdown: number,
): Promise<PaymentMeasure> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const times = (await page.evaluate(moveSlider, { changes: CHANGES })).slice(WARM_UP);
    return { median: median(times), slowest: Math.max(...times) };
  } finally {
    await context.close();
  }
};
