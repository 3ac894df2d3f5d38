import { frames } from "../chart.ts";
import type { RowsFigure } from "../rows-figure.ts";
import { composePicture } from "./picture.ts";

/**
 * A worked-out figure as a picture.
 *
 * @param address where it stands, with its settings
 */
export function rowsPicture(figure: RowsFigure, address: string): string {
  const { title, subtitle, altText, notes, source } = figure;
  return composePicture({
    ...{ title, subtitle, altText, notes, source, address },
    drawings: [figure.draw(frames[0])],
  });
}
