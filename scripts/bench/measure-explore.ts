import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { exploreLink } from "../../src/places/explore-link.ts";
import { launchOptions } from "../browser/launch-options.ts";
import { median } from "./median.ts";

export type ExploreStart = {
  /** Milliseconds from the click to the answer in the page, with nothing cached. */
  cold: number;
  /** The same on a second visit, with the engine in the browser's cache. */
  warm: number;
};

export type ExploreMeasure = {
  /** The median of the examples, from the click, with the engine running. */
  examples: number;
  /** Megabytes that the page's process holds before and after many queries. */
  memoryBefore: number;
  memoryAfter: number;
};

const QUERIES_FOR_MEMORY = 100;
const ROUNDS = 3;
const REST_MS = 2000;
const KEY_MS = 100;
const ANSWER_LIMIT_MS = 60_000;

/** Clicks "Run query" and waits for the answer; gives the milliseconds. */
const run = (page: Page): Promise<number> =>
  page.evaluate(
    (limit) =>
      new Promise<number>((done, fail) => {
        const form = document.querySelector<HTMLElement>("form[data-explore]");
        const button = form?.querySelector<HTMLElement>("button[type=submit]");
        if (!form || !button) {
          fail(new Error("Explore has no query to run."));
          return;
        }
        const started = performance.now();
        const observer = new MutationObserver(() => {
          const { state } = form.dataset;
          if (state === "answered") done(performance.now() - started);
          else if (state === "failed") fail(new Error(form.innerText));
          else return;
          observer.disconnect();
        });
        observer.observe(form, { attributeFilter: ["data-state"] });
        setTimeout(() => fail(new Error("No answer came.")), limit);
        button.click();
      }),
    ANSWER_LIMIT_MS,
  );

/** Puts another query into the page, as going back to it would. */
const write = (page: Page, sql: string): Promise<void> =>
  page.evaluate(
    (search) => {
      history.pushState(null, "", search);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    exploreLink(sql).replace(/^[^?]*/, ""),
  );

/** What the page's own process holds without its garbage, as Linux counts it. */
async function memoryOf(browser: Browser, page: Page): Promise<number> {
  const own = await page.context().newCDPSession(page);
  await own.send("HeapProfiler.collectGarbage");
  await own.detach();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(async ({ id }) => {
      const text = await readFile(`/proc/${String(id)}/status`, "utf8").catch(() => "");
      return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
    });
  return Math.max(...(await Promise.all(sizes)));
}

const QUESTION = "SELECT count(*) AS authorities FROM areas WHERE area_type = 'authority'";

async function openQuestion(page: Page, url: string): Promise<void> {
  await page.goto(new URL(exploreLink(QUESTION), url).href, { waitUntil: "networkidle" });
  // The browser itself has only just started; a visitor reads before they ask.
  await page.waitForTimeout(REST_MS);
}

/** Runs a question that came as a link, where nothing was touched before the press. */
export async function askByLink(page: Page, url: string): Promise<number> {
  await openQuestion(page, url);
  return run(page);
}

/** Writes another question into the editor, at the pace of who types fast, and runs it. */
export async function askInWords(page: Page, url: string): Promise<number> {
  await openQuestion(page, url);
  await page.locator("#sql").focus();
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("SELECT count(*) FROM areas", { delay: KEY_MS });
  await page.keyboard.press("Escape");
  return run(page);
}

/**
 * Asks Explore with nothing cached, and again in a later run of the same browser: only a profile on
 * disk keeps a file as large as the engine, as a visitor's browser does.
 */
export const measureExploreStart = async (
  path: string,
  url: string,
  ask: (page: Page, url: string) => Promise<number>,
): Promise<ExploreStart> => {
  const profile = await mkdtemp(join(tmpdir(), "explore-profile-"));
  const visit = async (): Promise<number> => {
    const context = await chromium.launchPersistentContext(profile, launchOptions(path));
    try {
      return await ask(await context.newPage(), url);
    } finally {
      await context.close();
    }
  };
  try {
    return { cold: await visit(), warm: await visit() };
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
};

/** Asks Explore all its examples, and goes on asking. */
export const measureExplore = async (
  browser: Browser,
  url: string,
  examples: readonly string[],
): Promise<ExploreMeasure> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    await run(page);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const sql of examples) {
        await write(page, sql);
        times.push(await run(page));
      }
    }
    const memoryBefore = await memoryOf(browser, page);
    for (let query = 0; query < QUERIES_FOR_MEMORY; query += 1) {
      await write(page, examples[query % examples.length] ?? "SELECT 1");
      await run(page);
    }
    const memoryAfter = await memoryOf(browser, page);
    return { examples: median(times), memoryBefore, memoryAfter };
  } finally {
    await context.close();
  }
};
