import { beforeAll, describe, expect, it } from "vitest";
import { type OpenedPage, openAllDetails, phone, siteUrl, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";
import { eachOf, sitePages } from "./support/pages.ts";

const open = useBrowser();
const narrow = { width: 320, height: 640 };
let opened: OpenedPage;

beforeAll(async () => {
  opened = await open();
});

/** The elements that reach beyond the right edge and that nothing around them clips or scrolls. */
const tooWide = (): string[] => {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  /** Where an element ends, with words that stick out of its box. */
  const rightOf = (element: Element): number => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const box = element.getBoundingClientRect().right;
    const isLeaf = element.childElementCount === 0;
    return isLeaf ? Math.max(box, words.getBoundingClientRect().right) : box;
  };
  const describe = (element: Element): string => {
    const within = element.closest("[id]")?.id ?? "body";
    const name = [element.localName, ...element.classList].join(".");
    return `${name} in #${within} ends at ${Math.round(rightOf(element))} px`;
  };
  const findWide = (element: Element): Element[] => {
    if (element !== document.body && rightOf(element) > clientWidth + 0.5) return [element];
    if (getComputedStyle(element).overflowX !== "visible") return [];
    return [...element.children].flatMap(findWide);
  };
  const wide = findWide(document.body).map(describe).slice(0, 5);
  return [`${scrollWidth} px of content in ${clientWidth} px`, ...wide];
};

describe.each(eachOf(sitePages))("%s", (_, path) => {
  beforeAll(async () => {
    opened.watch.clear();
    await opened.page.goto(siteUrl + path);
  });

  it("loads without an error, a failed request or a request to anyone else", () => {
    expect(opened.watch.requested()).toContain(siteUrl + path);
    expectNone(opened.watch.faults());
  });

  it("fetches neither engine nor database before it is asked to", () => {
    const heavy = opened.watch.requested().filter((url) => /\.(wasm|duckdb)(\.gz)?$/.test(url));
    expectNone(heavy);
  });

  it.each([phone, narrow])("does not scroll sideways at $width px", async (size) => {
    await opened.page.setViewportSize(size);
    await openAllDetails(opened.page);
    expectNone(await opened.page.evaluate(tooWide));
  });
});
