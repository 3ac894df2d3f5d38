import { describe, expect, it } from "vitest";
import { siteUrl } from "../browser/support/browser.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import { createLinkChecker, linksOf } from "../browser/support/links.ts";
import { eachOf, readPage, sitePages } from "../browser/support/pages.ts";

/** The page that helps is shown at any depth, so its links must hold there. */
const links = new Map<string, string[]>();
const findLinks = (path: string): string[] => {
  const shownAt = path === "404.html" ? "no/such/page/" : path;
  return linksOf(readPage(path), siteUrl + path, siteUrl + shownAt);
};

const readLinks = (path: string): string[] => {
  const known = links.get(path) ?? findLinks(path);
  links.set(path, known);
  return known;
};

const checkLinks = createLinkChecker(siteUrl);

describe("links", () => {
  it.each(eachOf(sitePages))("of %s all lead somewhere", async (_, path) => {
    const own = readLinks(path);
    expect(own.length).toBeGreaterThan(5);
    expectNone(await checkLinks(own));
  });

  it("reach every page from the home page", () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path) || !sitePages.includes(path)) return;
      reached.add(path);
      for (const link of readLinks(path)) {
        const [address = ""] = link.split(/[?#]/);
        if (address.startsWith(siteUrl)) visit(address.slice(siteUrl.length));
      }
    };
    visit("");
    expectNone(sitePages.filter((path) => path !== "404.html" && !reached.has(path)));
  });

  it.each(eachOf(sitePages))("give %s no canonical address but its own", (_, path) => {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readPage(path))?.[1];
    const own = path === "404.html" ? "/404/" : `/${path}`;
    expect(canonical === undefined ? own : new URL(canonical).pathname).toBe(own);
  });
});
