import type { Page } from "playwright-core";

export type Focused = {
  text: string;
  href: string | null;
  /** It looks different from when it has no focus. */
  isMarked: boolean;
  isOnScreen: boolean;
};

declare global {
  interface Window {
    lookOf?: (element: Element) => string;
    unfocusedLooks?: Map<Element, string>;
  }
}

/** Remembers how everything that can take the focus looks without it, and says how many there are. */
export const rememberLooks = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const lookOf = (element: Element): string =>
      [element, ...element.children]
        .map((part) => {
          const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
          const outline = outlineStyle === "none" ? "none" : outlineWidth;
          return [outline, stroke, strokeWidth].join(" ");
        })
        .join("; ");
    const elements = document.querySelectorAll(
      "a[href], button, summary, input, select, textarea, [tabindex='0']",
    );
    const shown = [...elements].filter((element) => element.checkVisibility());
    window.lookOf = lookOf;
    window.unfocusedLooks = new Map(shown.map((element) => [element, lookOf(element)]));
    return shown.length;
  });

/** What has the focus after one more press of the Tab key. */
export const pressTab = async (page: Page): Promise<Focused> => {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return {
      text: element.textContent.trim(),
      href: element.getAttribute("href"),
      isMarked: window.lookOf?.(element) !== window.unfocusedLooks?.get(element),
      isOnScreen: width > 1 && height > 1 && isInside,
    };
  });
};
