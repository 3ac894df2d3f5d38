import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { keptFile } from "../../database/build/kept-file.ts";
import { writeShared } from "../../database/build/write-whole.ts";

/** The site's own fonts at one weight each: what draws the cards reads neither WOFF2 nor axes. */
const faces = [
  ["newsreader", 500],
  ["public-sans", 400],
  ["public-sans", 600],
] as const;

const letters =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("") +
  "£©·×–—‘’“”…−→←↑↓½éëèô\u00a0";

async function makeFonts(): Promise<readonly string[]> {
  const folder = join(process.cwd(), ".cache", "fonts");
  return Promise.all(
    faces.map(async ([name, weight]) => {
      const packed = await readFile(join(process.cwd(), "public/fonts", `${name}.woff2`));
      const path = join(folder, `${name}-${weight}.ttf`);
      const face = await keptFile(".ttf", [packed, String(weight)], () =>
        subsetFont(packed, letters, { targetFormat: "sfnt", variationAxes: { wght: weight } }),
      );
      await writeShared(path, face);
      return path;
    }),
  );
}

/** What the fonts call themselves inside, where no style sheet names them. */
const named = (svg: string): string =>
  svg
    .replaceAll("'Public Sans'", "'Public Sans Thin'")
    .replaceAll('"Newsreader"', "\"'Newsreader 16pt 16pt'\"");

let fonts: Promise<readonly string[]> | undefined;

/** Draws SVG as a PNG with the fonts of the site and no other; what was drawn before is kept. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontFiles = [...(await (fonts ??= makeFonts()))];
  return keptFile(".png", ["card 2", svg], () =>
    Promise.resolve(
      new Resvg(named(svg), {
        font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Public Sans Thin" },
      })
        .render()
        .asPng(),
    ),
  );
}
