import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as Plot from "@observablehq/plot";
import { csvParse } from "d3-dsv";
import { parseHTML } from "linkedom";
import { formatCount } from "../../src/words/numbers.ts";

const CSS_BYTES = 12_000;
const FONT = "fonts/public-sans.woff2";
const TABLE_ROWS = 24;
const SENTENCES = 30;
const CAMDEN = "E09000007";

type Month = { month: string; offences: number };

/** Camden's months, all offences together, as the table to take away has them. */
const camdenMonths = async (site: string): Promise<Month[]> => {
  const text = await readFile(join(site, "data/crime_monthly.csv"), "utf8");
  const months = new Map<string, number>();
  for (const row of csvParse(text)) {
    const { area_code: area, month, offences } = row;
    if (area !== CAMDEN || !month || !offences) continue;
    months.set(month, (months.get(month) ?? 0) + Number(offences));
  }
  if (months.size < TABLE_ROWS) throw new Error("crime_monthly.csv has too few months of Camden.");
  return [...months].map(([month, offences]) => ({ month, offences }));
};

/** One line of all months, with nothing else, as Plot draws it. */
const drawLine = (months: readonly Month[]): string => {
  const { document } = parseHTML("<html><body></body></html>");
  const line = Plot.line(months, {
    x: ({ month }: Month) => new Date(`${month}-01T00:00:00Z`),
    y: "offences",
  });
  return Plot.plot({ document, width: 358, height: 240, y: { grid: true }, marks: [line] })
    .outerHTML;
};

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

const takeSentences = (document: Document): string => {
  const paragraphs = [...document.querySelectorAll("main p")].map(({ textContent }) => textContent);
  const sentences = paragraphs
    .flatMap((text) => text.replace(/\s+/g, " ").split(/(?<=\.) (?=[A-Z])/))
    .filter((sentence) => sentence.endsWith("."));
  return sentences.slice(0, SENTENCES).join(" ");
};

const writeTable = (months: readonly Month[]): string => {
  const rows = months.slice(-TABLE_ROWS).map(({ month, offences }) => {
    return `<tr><th scope="row">${month}</th><td>${formatCount(offences)}</td></tr>`;
  });
  return `<table><tr><th>Month</th><th>Offences</th></tr>${rows.join("\n")}</table>`;
};

/**
 * The floor that a page with a chart cannot go below by much: one line of Camden's months as an SVG,
 * a table of 24 months, 30 sentences, a linked sheet of 12 kB and one preloaded font.
 */
export const buildBarePage = async (site: string, folder: string): Promise<void> => {
  const { document } = parseHTML(await readFile(join(site, "boroughs/camden/index.html"), "utf8"));
  const months = await camdenMonths(site);
  const css = takeRules(
    [...document.querySelectorAll("style")].map((element) => element.textContent).join(""),
  );
  const face = `@font-face { font-family: "Public Sans"; src: url("/${FONT}"); font-display: swap; }\n`;
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Recorded crime in Camden</title>
    <link rel="icon" href="data:,">
    <link rel="preload" href="/${FONT}" as="font" type="font/woff2" crossorigin>
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <main>
      <h1>Recorded crime in Camden</h1>
      <figure>${drawLine(months)}</figure>
      ${writeTable(months)}
      <p>${takeSentences(document)}</p>
    </main>
  </body>
</html>
`;
  await mkdir(join(folder, "fonts"), { recursive: true });
  await cp(join(site, FONT), join(folder, FONT));
  await writeFile(join(folder, "style.css"), (face + css).padEnd(CSS_BYTES));
  await writeFile(join(folder, "index.html"), page);
};
