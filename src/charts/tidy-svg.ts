const geometry = new Set([
  ...["d", "transform", "points", "x", "y", "x1", "x2", "y1", "y2"],
  ...["cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height"],
]);

/** Plot writes 13 decimals: a tenth of a pixel is all an eye can see. */
const toTenths = (value: string): string =>
  value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));

const tenth = (tenths: number): string => String(tenths / 10);

/**
 * A path of straight lines with each step given from the one before, which is a third shorter:
 * "M0,175L3.4,175.9" -> "M0,175l3.4,0.9". Steps are differences of tenths, so none adds up to a fault.
 */
function inSteps(path: string): string {
  if (!/^[ML0-9.,Z-]+$/.test(path)) return path;
  let [x, y] = [0, 0];
  return path.replaceAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (whole, command: string, a, b) => {
    const [toX, toY] = [Math.round(Number(a) * 10), Math.round(Number(b) * 10)];
    const step = `l${tenth(toX - x)},${tenth(toY - y)}`;
    [x, y] = [toX, toY];
    return command === "M" ? whole : step;
  });
}

/** Links take their name from the mark inside, and a plain href. */
function tidyLink(anchor: Element): void {
  const target = anchor.getAttribute("xlink:href");
  if (target !== null) anchor.setAttribute("href", target);
  anchor.removeAttribute("xlink:href");
  const named = anchor.querySelector("[aria-label]");
  anchor.setAttribute("aria-label", named?.getAttribute("aria-label") ?? "");
  named?.removeAttribute("aria-label");
}

/**
 * Makes Plot's SVG fit for a page with a strict content security policy, in Node and in a browser
 * alike: no inline style, coordinates to a tenth of a pixel, text in the page's own face.
 *
 * @param links true where the drawing holds links, which a hidden image would keep from readers
 */
export function tidySvg(svg: Element, links: boolean): void {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const node of [svg, ...svg.querySelectorAll("*")]) {
    node.removeAttribute("style");
    for (const { name, value } of [...node.attributes]) {
      if (geometry.has(name) && value.includes(".")) node.setAttribute(name, toTenths(value));
      if (name === "d") node.setAttribute(name, inSteps(node.getAttribute(name) ?? ""));
    }
  }
  for (const anchor of svg.querySelectorAll("a")) tidyLink(anchor);
  for (const name of ["font-family", "font-size", "text-anchor", "fill", "xmlns", "xmlns:xlink"]) {
    svg.removeAttribute(name);
  }
  svg.setAttribute("class", "plot");
  if (!links) svg.setAttribute("aria-hidden", "true");
}
