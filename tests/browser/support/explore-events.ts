import type { Page } from "playwright-core";

declare global {
  interface Window {
    exploreEvents?: { type: string; detail: unknown }[];
  }
}

/** Notes what the parts of Explore ask of its page from its first moment on. */
export async function watchExplore(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const events: { type: string; detail: unknown }[] = [];
    window.exploreEvents = events;
    for (const type of ["explore-picked", "explore-insert"]) {
      window.addEventListener(type, (event) => {
        if (event instanceof CustomEvent) events.push({ type, detail: event.detail });
      });
    }
  });
}

/** What was asked so far, oldest first. */
export const exploreEvents = (page: Page, type: string): Promise<unknown[]> =>
  page.evaluate(
    (wanted) =>
      (window.exploreEvents ?? [])
        .filter((event) => event.type === wanted)
        .map(({ detail }) => detail),
    type,
  );
