import type { Page } from "playwright-core";

export type Stop = {
  text: string;
  href: string | null;
  /** It looks different from when it has no focus. */
  isMarked: boolean;
  isOnScreen: boolean;
};

export type Walk = {
  readonly stops: readonly Stop[];
  /** What could take the focus and was not stopped at, and the first stop out of its turn. */
  readonly missed: readonly string[];
};

declare global {
  interface Window {
    keyboardWalk?: () => Walk;
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
  const canTakeFocus = (element: Element): boolean => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
    // Of a group of radio buttons one takes the focus; the arrow keys go on from there.
    if (element.matches(":disabled, input[type=radio]:not(:checked)")) return false;
    return element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const able = [...document.querySelectorAll("*")].filter(canTakeFocus);
  const looks = new Map(able.map((element) => [element, lookOf(element)]));
  const reached: Element[] = [];
  const stops: Stop[] = [];
  const nameOf = (element: Element | undefined): string =>
    (element?.outerHTML ?? "nothing").replaceAll(/\s+/g, " ").slice(0, 120);
  window.keyboardWalk = () => {
    const missed = able.filter((element) => !reached.includes(element)).map(nameOf);
    const turn = reached.findIndex((element, at) => element !== able[at]);
    const early = turn < 0 ? [] : [`${nameOf(reached[turn])} instead of ${nameOf(able[turn])}`];
    return { stops, missed: [...missed, ...early] };
  };
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    reached.push(target);
    stops.push({
      text: target.textContent.trim(),
      href: target.getAttribute("href"),
      isMarked: looks.has(target) && lookOf(target) !== looks.get(target),
      isOnScreen: width > 1 && height > 1 && isInside,
    });
  });
  return able.length;
};

const tab = { type: "rawKeyDown", key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 } as const;

/** Presses Tab from the top of a page on, as often as there are places to stop, or fewer times. */
export const tabThrough = async (page: Page, most = Number.POSITIVE_INFINITY): Promise<Walk> => {
  const count = Math.min(most, await page.evaluate(watchFocus));
  const session = await page.context().newCDPSession(page);
  // All at once: waiting for each before the next takes ten times as long.
  const presses = Array.from({ length: count }, () => session.send("Input.dispatchKeyEvent", tab));
  await Promise.all(presses);
  await session.detach();
  return page.evaluate(() => window.keyboardWalk?.() ?? { stops: [], missed: [] });
};
