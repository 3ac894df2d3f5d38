import { plot, type PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const geometry = new Set([
  ...["d", "transform", "points", "x", "y", "x1", "x2", "y1", "y2"],
  ...["cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height"],
]);

/** Plot writes 13 decimals: a tenth of a pixel is all an eye can see. */
const toTenths = (value: string): string =>
  value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));

function tidy(element: Element): void {
  for (const style of element.querySelectorAll("style")) style.remove();
  for (const node of [element, ...element.querySelectorAll("*")]) {
    // A strict content security policy refuses inline styles; the stylesheet holds them.
    node.removeAttribute("style");
    for (const { name, value } of [...node.attributes]) {
      if (geometry.has(name) && value.includes(".")) node.setAttribute(name, toTenths(value));
    }
  }
  for (const anchor of element.querySelectorAll("a")) {
    const target = anchor.getAttribute("xlink:href");
    if (target !== null) anchor.setAttribute("href", target);
    anchor.removeAttribute("xlink:href");
    const named = anchor.querySelector("[aria-label]");
    anchor.setAttribute("aria-label", named?.getAttribute("aria-label") ?? "");
    named?.removeAttribute("aria-label");
  }
  for (const name of ["font-family", "font-size", "text-anchor", "fill", "xmlns", "xmlns:xlink"]) {
    element.removeAttribute(name);
  }
}

/**
 * Draws Plot options as SVG markup, fit for a page with a strict content security policy: no inline
 * style, coordinates to a tenth of a pixel, text in the page's own face.
 *
 * @param links true where the drawing holds links, which a hidden image would keep from readers
 */
export function renderStatic(options: PlotOptions, links = false): string {
  const svg = plot({ ...options, document });
  if (svg.tagName.toLowerCase() !== "svg") {
    throw new Error("A chart's drawing is one SVG: leave Plot's own titles and legends out.");
  }
  tidy(svg);
  svg.setAttribute("class", "plot");
  if (!links) svg.setAttribute("aria-hidden", "true");
  return svg.outerHTML;
}
