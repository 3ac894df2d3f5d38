/** The elements that reach beyond the right edge and that nothing around them clips or scrolls. */
export const tooWide = (): string[] => {
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
