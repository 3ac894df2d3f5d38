import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, startServer } from "../../../scripts/server/static-server.ts";
import { type BuiltSite, buildSite } from "../../setup/build-site.ts";
import { useBrowser } from "../../browser/support/browser.ts";
import { expectNone } from "../../browser/support/expect-none.ts";
import { createLinkChecker, linksOf } from "../../browser/support/links.ts";
import {
  eachOf,
  pageKinds,
  pagesOfAllParts,
  parsePage,
  readPage,
} from "../../browser/support/pages.ts";
import {
  expectWholeUnder,
  openForVisits,
  type VisitingPage,
} from "../../browser/support/visits.ts";

const PREFIX = "/some/prefix/";

const open = useBrowser();
let opened: VisitingPage;
let site: BuiltSite;
let server: StaticServer;
let checkLinks: ReturnType<typeof createLinkChecker>;

beforeAll(async () => {
  site = await buildSite(PREFIX);
  server = await startServer({ directory: site.directory, basePath: PREFIX });
  checkLinks = createLinkChecker(server.url);
  opened = await openForVisits(open);
});

afterAll(async () => {
  await server.close();
  await site.remove();
});

it.each(eachOf(pagesOfAllParts))("under a path prefix, %s loads whole", async (_, path) => {
  await expectWholeUnder(server.url, path, opened);
});

describe.each(eachOf(pageKinds))("under a path prefix, %s", (_, path) => {
  it("links only to what is there, and only inside the prefix", async () => {
    expectNone(await checkLinks(linksOf(readPage(path, site.directory), server.url + path)));
  });

  it("has the same words as without a prefix", () => {
    const words = parsePage(path, site.directory).querySelector("main")?.textContent ?? "";
    expect(words.trim().length).toBeGreaterThan(100);
    // A picture prints its address, so its size follows the prefix.
    const withoutSizes = (text: string): string => text.replaceAll(/\d+ kB/g, "some kB");
    const whole = parsePage(path).querySelector("main")?.textContent ?? "";
    expect(withoutSizes(words.replaceAll(PREFIX, "/"))).toBe(withoutSizes(whole));
  });
});
