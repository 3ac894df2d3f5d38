import type { PlotOptions } from "@observablehq/plot";
import { sourceLine } from "../../words/source-line.ts";
import { frames, type Presented } from "../chart.ts";
import { composePicture } from "./picture.ts";

/**
 * A chart as a picture, from what a page shows of it.
 *
 * @param render draws Plot options as markup, in Node or in a browser
 * @param address where it stands
 */
export function chartPicture(
  shown: Presented,
  render: (options: PlotOptions, links?: boolean) => string,
  address: string,
): string {
  const { title, subtitle, altText, notes, breaks, figure, sources } = shown;
  const [desktop] = frames;
  return composePicture({
    ...{ title, subtitle, altText, address },
    notes: [...notes, ...breaks.map((item) => `Dotted line, ${item}`)],
    source: sourceLine(sources),
    ...(figure.kind === "panels"
      ? {
          drawings: [],
          key: figure.key ?? [],
          panels: figure.panels.map(({ options, ...panel }) => ({
            ...panel,
            drawing: render(options),
          })),
        }
      : {
          drawings: figure.drawings.map((drawing) => render(drawing(desktop), figure.links)),
          ...(figure.legend ? { legend: figure.legend } : {}),
          ...(figure.key ? { key: figure.key.map(({ words }) => words) } : {}),
        }),
  });
}
