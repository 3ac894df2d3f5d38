import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";

const CSS_BYTES = 12_000;
const FONT = "fonts/public-sans.woff2";

/** The first rules of a style sheet, up to a size; cut between rules, media queries left out. */
const takeRules = (css: string): string => {
  let taken = "";
  for (const rule of css.split("}")) {
    if (rule.includes("@")) continue;
    if (taken.length + rule.length + 1 > CSS_BYTES) break;
    taken += `${rule}}`;
  }
  return taken;
};

/**
 * The floor that a chart in a page cannot go below by much: the same first chart and its table as
 * the built borough page has, 12 kB of style and one preloaded font, and nothing else.
 */
export const buildBarePage = async (site: string, folder: string): Promise<void> => {
  const { document } = parseHTML(await readFile(join(site, "boroughs/camden/index.html"), "utf8"));
  const figure = document.querySelector("figure.chart");
  const chart = figure?.querySelector(".phone svg");
  const table = figure?.querySelector("table");
  if (!chart || !table) throw new Error("Camden's page has no first chart with a table.");
  const style = [...document.querySelectorAll("style")].map((element) => element.textContent);
  const css = takeRules(style.join(""));
  const padding = " ".repeat(Math.max(0, CSS_BYTES - css.length));
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Recorded crime in Camden</title>
    <link rel="icon" href="data:,">
    <link rel="preload" href="/${FONT}" as="font" type="font/woff2" crossorigin>
    <style>
      @font-face { font-family: "Public Sans"; src: url("/${FONT}"); font-display: optional; }
      ${css}${padding}
    </style>
  </head>
  <body>
    <main>
      <h1>Recorded crime in Camden</h1>
      <figure>${chart.outerHTML}</figure>
      ${table.outerHTML}
    </main>
  </body>
</html>
`;
  await mkdir(join(folder, "fonts"), { recursive: true });
  await cp(join(site, FONT), join(folder, FONT));
  await writeFile(join(folder, "index.html"), page);
};
