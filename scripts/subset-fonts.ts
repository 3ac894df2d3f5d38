import { copyFile, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { writeWhole } from "../src/database/build/write-whole.ts";

/**
 * Makes the two fonts the site serves: Basic Latin with the punctuation we write, weights 400 to 700.
 * Run by hand (`node scripts/subset-fonts.ts`) after an update of the @fontsource packages.
 */
const characters =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("") +
  "£©·×–—‘’“”…−→←↑↓½éëèô\u00a0";

const packages = new URL("../node_modules/@fontsource-variable/", import.meta.url);
const fonts = new URL("../public/fonts/", import.meta.url);

for (const [family, heaviest] of [
  ["newsreader", 600],
  ["public-sans", 700],
] as const) {
  const whole = await readFile(
    new URL(`${family}/files/${family}-latin-wght-normal.woff2`, packages),
  );
  const subset = await subsetFont(whole, characters, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: heaviest } },
  });
  await writeWhole(fileURLToPath(new URL(`${family}.woff2`, fonts)), subset);
  await copyFile(new URL(`${family}/LICENSE`, packages), new URL(`${family}-licence.txt`, fonts));
  console.log(`${family}.woff2: ${whole.length} bytes -> ${subset.length} bytes`);
}
