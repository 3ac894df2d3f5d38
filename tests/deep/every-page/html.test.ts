import { expect, it } from "vitest";
import { htmlFaults } from "../../browser/support/access/html-faults.ts";
import { sitePages } from "../../browser/support/pages.ts";

it("every page is HTML without an error", async () => {
  expect(sitePages.length).toBeGreaterThan(100);
  expect(await htmlFaults(sitePages)).toEqual([]);
});
