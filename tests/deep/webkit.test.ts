import { afterAll, beforeAll, describe, inject } from "vitest";
import { findWebkit } from "../browser/support/others/find-webkit.ts";
import { walkJourneys } from "../browser/support/others/journeys.ts";
import { openWebkit } from "../browser/support/others/open-webkit.ts";
import type { OtherBrowser } from "../browser/support/others/other-browser.ts";

const found = findWebkit();
console.log(found?.said ?? "No WebKit with a driver was found: what is asked of it is skipped.");

describe.skipIf(!found)("in WebKit", () => {
  let webkit: OtherBrowser;
  beforeAll(async () => {
    if (found) webkit = await openWebkit(found.command, new URL(inject("siteUrl")).host);
  });
  afterAll(() => webkit.close());
  walkJourneys(() => webkit);
});
