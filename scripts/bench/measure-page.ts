import type { Browser, Page } from "playwright-core";
import { watchWire } from "../browser/wire.ts";
import { PHONE, slowDown } from "./slow-phone.ts";

export type PageMeasure = {
  /** Milliseconds from the start of the navigation until the first chart can be seen. */
  firstChart: number;
  /** Milliseconds until anything could be seen. */
  firstPaint: number;
  layoutShift: number;
  bytes: number;
  requests: number;
};

type Seen = { chart?: number; shift: number };

declare global {
  interface Window {
    benchSeen?: Seen;
  }
}

/** Runs in the page from its first moment: notes the first frame after the chart has been laid out. */
const watchChart = (selector: string): void => {
  const seen: Seen = { shift: 0 };
  window.benchSeen = seen;
  const isDrawn = (svg: Element): boolean => {
    const { width, height } = svg.getBoundingClientRect();
    return width > 200 && height > 100 && svg.querySelector("path, rect, circle") !== null;
  };
  const look = (): void => {
    if ([...document.querySelectorAll(selector)].some(isDrawn)) {
      requestAnimationFrame((now) => (seen.chart = now));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ("value" in entry && typeof entry.value === "number") seen.shift += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
};

const readResult = async (page: Page): Promise<{ chart: number; paint: number; shift: number }> => {
  await page.waitForFunction(
    () =>
      window.benchSeen?.chart !== undefined &&
      performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  return page.evaluate(() => ({
    chart: window.benchSeen?.chart ?? Number.NaN,
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    shift: window.benchSeen?.shift ?? Number.NaN,
  }));
};

/** Loads a page once with nothing cached, as on a slow phone: slow 4G, a CPU four times slower. */
export const measurePage = async (
  browser: Browser,
  url: string,
  chartSelector: string,
): Promise<PageMeasure> => {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    const transfers = await watchWire(page);
    await slowDown(context, page);
    await page.addInitScript(watchChart, chartSelector);
    await page.goto(url, { waitUntil: "networkidle" });
    const { chart, paint, shift } = await readResult(page);
    return {
      firstChart: Math.max(chart, paint),
      firstPaint: paint,
      layoutShift: shift,
      bytes: transfers().reduce((total, transfer) => total + transfer.bytes, 0),
      requests: transfers().length,
    };
  } finally {
    await context.close();
  }
};
