import { wholeAddress } from "../../places/links.ts";
import type { ShownRows } from "../shown-figure.ts";
import type { BuiltFigure } from "./built-figure.ts";
import { pictureOnce } from "./picture-once.ts";
import { workbookOnce } from "./workbook-once.ts";

type Content = string | Uint8Array<ArrayBuffer>;
type Format = {
  readonly type: string;
  /** What the file holds; nothing where a figure of this kind has none. */
  readonly make: (built: BuiltFigure<ShownRows>) => Content | undefined | Promise<Content>;
};

const plain = "text/plain; charset=utf-8";
const formats = {
  csv: { type: "text/csv; charset=utf-8", make: ({ shown }) => shown.files.csv() },
  json: { type: "application/json", make: ({ shown }) => shown.files.json() },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    make: ({ shown }) => workbookOnce(shown),
  },
  notes: { type: plain, make: ({ shown }) => shown.files.notes() },
  metadata: {
    type: "application/json",
    make: ({ shown }) => JSON.stringify(shown.files.metadata()),
  },
  sql: { type: plain, make: ({ shown }) => shown.files.sql?.() },
  svg: {
    type: "image/svg+xml",
    make: ({ shown: { files }, path, address }) =>
      files.picture && pictureOnce(path, files.picture, wholeAddress(address)),
  },
} as const satisfies Readonly<Record<string, Format>>;

/** A format in which figures can be taken away. */
export type FigureFormat = keyof typeof formats;

/** What a figure's file holds, for the file itself and for what a page says of it. */
export async function contentOf(
  built: BuiltFigure<ShownRows>,
  format: FigureFormat,
): Promise<Content | undefined> {
  return formats[format].make(built);
}

/**
 * A figure's file.
 *
 * @throws Error where a figure of this kind has no such file
 */
export async function figureFile(
  built: BuiltFigure<ShownRows>,
  format: FigureFormat,
): Promise<Response> {
  const content = await contentOf(built, format);
  if (content === undefined) throw new Error(`${built.path} has no ${format}.`);
  return new Response(content, { headers: { "content-type": formats[format].type } });
}
