import type { Page } from "playwright-core";

export type Stop = {
  text: string;
  href: string | null;
  /** It looks different from when it has no focus. */
  isMarked: boolean;
  isOnScreen: boolean;
};

declare global {
  interface Window {
    keyboardStops?: Stop[];
  }
}

/**
 * Notes each element that takes the focus from now on, and whether one can see that it did. Gives
 * how many elements could take it.
 */
const watchFocus = (): number => {
  const lookOf = (element: Element): string =>
    [element, ...element.children]
      .map((part) => {
        const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
        const outline = outlineStyle === "none" ? "none" : outlineWidth;
        return [outline, stroke, strokeWidth].join(" ");
      })
      .join("; ");
  // Of a group of radio buttons one takes the focus; the arrow keys go on from there.
  const field = ":is(input:not([type=radio]:not(:checked)), button, select, textarea):enabled";
  const focusable = `a[href], summary, ${field}, [tabindex='0']`;
  const shown = [...document.querySelectorAll(focusable)].filter((element) =>
    element.checkVisibility(),
  );
  const looks = new Map(shown.map((element) => [element, lookOf(element)]));
  const stops: Stop[] = [];
  window.keyboardStops = stops;
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    stops.push({
      text: target.textContent.trim(),
      href: target.getAttribute("href"),
      isMarked: looks.has(target) && lookOf(target) !== looks.get(target),
      isOnScreen: width > 1 && height > 1 && isInside,
    });
  });
  return shown.length;
};

/** Presses Tab from the top of a page on, as often as there are places to stop, or fewer times. */
export const tabThrough = async (page: Page, most = Number.POSITIVE_INFINITY): Promise<Stop[]> => {
  const count = Math.min(most, await page.evaluate(watchFocus));
  for (let press = 0; press < count; press += 1) await page.keyboard.press("Tab");
  return page.evaluate(() => window.keyboardStops ?? []);
};
