import { plot, type PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { tidySvg } from "./tidy-svg.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * Draws Plot options as SVG markup at build time.
 *
 * @param links true where the drawing holds links
 * @throws Error when Plot wraps the drawing in a figure, as it does for titles and legends
 */
export function renderStatic(options: PlotOptions, links = false): string {
  const svg = plot({ ...options, document });
  if (svg.tagName.toLowerCase() !== "svg") {
    throw new Error("A chart's drawing is one SVG: leave Plot's own titles and legends out.");
  }
  tidySvg(svg, links);
  return svg.outerHTML;
}
