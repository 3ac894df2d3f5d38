import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";
import { boroughPages, readPage } from "./support/pages.ts";
import { pageSizes, tooLarge } from "./support/sizes.ts";
import { openForVisits } from "./support/visits.ts";

const open = useBrowser();
const packed = (path: string): number => gzipSync(readPage(path)).length;

it("the borough with the longest page keeps to the limits over the wire", async () => {
  const [longest = ""] = boroughPages.toSorted((one, other) => packed(other) - packed(one));
  const { visit } = await openForVisits(open);
  const transfers = await visit(siteUrl + longest);
  expect(transfers.length).toBeGreaterThan(1);
  expectNone(tooLarge(await pageSizes(readPage(longest), transfers)));
});
