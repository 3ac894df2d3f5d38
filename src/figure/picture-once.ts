import { renderStatic } from "../charts/render-static.ts";
import type { ShownFigure } from "./shown-figure.ts";

const made = new Map<string, string>();

/** A figure's picture at build time, drawn once for its file and for what a page says of its size. */
export function pictureOnce(key: string, { files }: ShownFigure, address: string): string {
  const picture = made.get(key) ?? files.picture(renderStatic, address);
  made.set(key, picture);
  return picture;
}
