import type { Page } from "playwright-core";

/** Words of drawings that touch other words or a dot, or leave the page: it runs in the page. */
const findTouching = (): string[] => {
  type Box = { left: number; right: number; top: number; bottom: number };
  /** The room that two neighbours in a line keep between them, in pixels. */
  const apart = 3;
  const touch = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > -apart &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  /** A text's letters are lower than its box, which has room for accents and descenders. */
  const lettersOf = (text: Element): Box[] => {
    const lines = [...text.querySelectorAll("tspan")];
    return (lines.length > 0 ? lines : [text]).map((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const trim = (bottom - top) / 6;
      return { left, right, top: top + trim, bottom: bottom - trim };
    });
  };
  const found: string[] = [];
  for (const svg of document.querySelectorAll("figure svg.plot")) {
    if (!svg.checkVisibility()) continue;
    const id = svg.closest("figure")?.id ?? "";
    const texts = [...svg.querySelectorAll("text")].filter(
      (text) => text.textContent.trim() !== "",
    );
    const boxes = texts.map(lettersOf);
    const name = (index: number): string => `“${texts[index]?.textContent.trim() ?? ""}”`;
    const dots = [...svg.querySelectorAll("circle")].filter(
      (circle) => circle.r.baseVal.value > 0 && getComputedStyle(circle).fill !== "none",
    );
    texts.forEach((text, index) => {
      const own = boxes[index] ?? [];
      for (const { left, right } of own)
        if (left < -0.5 || right > document.documentElement.clientWidth + 0.5)
          found.push(`${id}: ${name(index)} leaves the page`);
      boxes.slice(index + 1).forEach((other, at) => {
        if (own.some((a) => other.some((b) => touch(a, b))))
          found.push(`${id}: ${name(index)} touches ${name(index + 1 + at)}`);
      });
      // A number in its ring, or a tile's name on its tile, is where it should be.
      if (text.closest(".break-number, .tile-name, .area-name")) return;
      if (dots.some((dot) => own.some((a) => touch(a, dot.getBoundingClientRect()))))
        found.push(`${id}: ${name(index)} touches a dot`);
    });
  }
  return found;
};

export const touchingLabels = (page: Page): Promise<string[]> => page.evaluate(findTouching);
