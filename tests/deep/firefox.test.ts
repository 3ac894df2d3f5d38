import { afterAll, beforeAll, describe, inject } from "vitest";
import { findFirefox } from "../browser/support/others/find-firefox.ts";
import { walkJourneys } from "../browser/support/others/journeys.ts";
import { openFirefox } from "../browser/support/others/open-firefox.ts";
import type { OtherBrowser } from "../browser/support/others/other-browser.ts";

const found = findFirefox();
console.log(found?.said ?? "No Firefox was found: what is asked of it is skipped.");

describe.skipIf(!found)("in Firefox", () => {
  let firefox: OtherBrowser;
  beforeAll(async () => {
    firefox = await openFirefox(found?.path ?? "", new URL(inject("siteUrl")).host);
  });
  afterAll(() => firefox.close());
  walkJourneys(() => firefox);
});
