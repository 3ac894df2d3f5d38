import { renderStatic } from "../../charts/render-static.ts";
import type { FigureFiles } from "../shown-figure.ts";

const made = new Map<string, string>();

/** A figure's picture at build time, drawn once for its file and for what a page says of its size. */
export function pictureOnce(
  path: string,
  picture: FigureFiles["picture"],
  address: string,
): string {
  const drawn = made.get(path) ?? picture(renderStatic, address);
  made.set(path, drawn);
  return drawn;
}
