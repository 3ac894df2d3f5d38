import { existsSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProcess } from "./run-process.ts";

const PACKAGE = {
  name: "rival",
  private: true,
  type: "module",
  dependencies: {
    "@observablehq/framework": "1.13.4",
    "@observablehq/plot": "0.6.17",
    "d3-dsv": "3.0.2",
  },
};

/** No fonts of another host, no side bar, no footer: only what a page with one chart needs. */
const CONFIG = `export default {
  title: "Recorded crime in Camden",
  root: "src",
  output: "dist",
  pages: [],
  pager: false,
  toc: false,
  sidebar: false,
  globalStylesheets: [],
};
`;

/** Plot and d3-dsv come from node_modules, so that the build asks no one else for them. */
const PAGE = `# Recorded crime in Camden

Offences recorded in rolling 12 months, Camden beside London, as an index.

\`\`\`js
import * as Plot from "@observablehq/plot";
import {csvParse} from "d3-dsv";
\`\`\`

\`\`\`js
const rows = csvParse(await FileAttachment("camden.csv").text(), (row) => ({
  date: new Date(\`\${row.twelve_months_to}-01T00:00:00Z\`),
  camden: +row.offences_index,
  london: +row.london_index,
}));
\`\`\`

\`\`\`js
display(
  Plot.plot({
    width: Math.min(width, 640),
    height: 300,
    y: {grid: true, label: null},
    x: {label: null},
    marks: [
      Plot.lineY(rows, {x: "date", y: "london", stroke: "#a29d94"}),
      Plot.lineY(rows, {x: "date", y: "camden", stroke: "#12436d", strokeWidth: 2}),
    ],
  }),
);
\`\`\`
`;

/**
 * A page of Observable Framework with one chart of the same series, built as its users build one.
 * The packages stay in the folder, so a second run need not fetch them. Gives the built folder.
 */
export const buildFrameworkPage = async (site: string, folder: string): Promise<string> => {
  await mkdir(join(folder, "src"), { recursive: true });
  const csv = join(site, "data/charts/rolling-year/camden.csv");
  await cp(csv, join(folder, "src", "camden.csv"));
  await writeFile(join(folder, "package.json"), JSON.stringify(PACKAGE));
  await writeFile(join(folder, "observablehq.config.js"), CONFIG);
  await writeFile(join(folder, "src", "index.md"), PAGE);
  const command = join(folder, "node_modules/@observablehq/framework/dist/bin/observable.js");
  if (!existsSync(command)) {
    await runProcess("npm", ["install", "--no-audit", "--no-fund"], { directory: folder });
  }
  const environment = { OBSERVABLE_TELEMETRY_DISABLE: "true" };
  await runProcess(process.execPath, [command, "build"], { directory: folder, environment });
  return join(folder, "dist");
};
