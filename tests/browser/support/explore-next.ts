import type { Page } from "playwright-core";
import { withQuery } from "./explore.ts";

/** Runs another query in a page that has its engine already, and gives what comes of it. */
export const askNext = (page: Page, sql: string): Promise<string | undefined> =>
  page.evaluate(
    (search) =>
      new Promise<string | undefined>((done) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
        const element = document.querySelector<HTMLFormElement>("form[data-explore]");
        if (!element) throw new Error("Explore has no query.");
        new MutationObserver(() => {
          const { state } = element.dataset;
          if (state === "answered" || state === "failed") done(state);
        }).observe(element, { attributeFilter: ["data-state"] });
        element.requestSubmit();
      }),
    new URL(withQuery(sql)).search,
  );
