/** Words that a page prints smaller than eight points, with their size: it runs in the page. */
export const findSmallWords = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || node.textContent?.trim() === "" || element.closest(".visually-hidden"))
      continue;
    if (!element.checkVisibility()) continue;
    const svg = element.closest("svg");
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    const points = parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
    if (points < 7.95) found.push(`${points.toFixed(1)} pt: ${node.textContent ?? ""}`);
  }
  return found;
};
