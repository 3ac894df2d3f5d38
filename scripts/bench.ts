import { globSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { buildBarePage } from "./bench/bare-page.ts";
import { buildFrameworkPage } from "./bench/framework-page.ts";
import { measureCompare, measureCompareOnPhone } from "./bench/measure-compare.ts";
import { measureData } from "./bench/measure-data.ts";
import {
  type ExploreMeasure,
  type ExploreStart,
  askByLink,
  askInWords,
  measureExplore,
  measureExploreStart,
} from "./bench/measure-explore.ts";
import { measurePage, type PageMeasure } from "./bench/measure-page.ts";
import { measurePayment } from "./bench/measure-payment.ts";
import { median } from "./bench/median.ts";
import { type RouteTimes, routeTimes } from "./bench/route-times.ts";
import { runProcess } from "./bench/run-process.ts";
import { formatTable } from "./bench/table.ts";
import { launchOptions } from "./browser/launch-options.ts";
import { findBrowser } from "./find-browser.ts";
import { startServer } from "./server/static-server.ts";

/**
 * Measures the built site beside two rivals in one run: `npm run bench`. A borough's page stands
 * against a bare page (the floor) and against a page of Observable Framework with one chart. What it
 * prints is kept in `tests/deep/bench.txt`.
 */
const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(tmpdir(), "london-reoffending-bench");
const RUNS = 5;
const EXPLORE_RUNS = 3;

type Subject = { name: string; directory: string; path: string; chart: string };

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const medianOf = (measures: readonly PageMeasure[], key: keyof PageMeasure): number =>
  median(measures.map((measure) => measure[key]));

const buildSite = async (directory: string): Promise<RouteTimes> => {
  await rm(directory, { recursive: true, force: true });
  const astro = join(ROOT, "node_modules/astro/bin/astro.mjs");
  const build = [astro, "build", "--outDir", directory];
  const { output, seconds } = await runProcess(process.execPath, build, { directory: ROOT });
  return routeTimes(output, seconds);
};

/** Measures all subjects in turn, so that a busy moment of the machine meets all of them. */
const measureInTurn = async (
  browser: Browser,
  subjects: readonly Subject[],
): Promise<PageMeasure[][]> => {
  const servers = await Promise.all(subjects.map(({ directory }) => startServer({ directory })));
  const results: PageMeasure[][] = subjects.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, { path, chart }] of subjects.entries()) {
      const url = new URL(path, servers[index]?.url).href;
      results[index]?.push(await measurePage(browser, url, chart));
    }
  }
  await Promise.all(servers.map((server) => server.close()));
  return results;
};

const pageTable = (subjects: readonly Subject[], results: readonly PageMeasure[][]): string => {
  const own = medianOf(results[0] ?? [], "firstChart");
  const rows = subjects.map(({ name }, index) => {
    const measures = results[index] ?? [];
    const chart = medianOf(measures, "firstChart");
    return [
      name,
      seconds(chart),
      seconds(medianOf(measures, "firstPaint")),
      medianOf(measures, "layoutShift").toFixed(3),
      `${(medianOf(measures, "bytes") / 1000).toFixed(0)} kB`,
      medianOf(measures, "requests").toFixed(0),
      index === 0 ? "" : `${(chart / own).toFixed(2)}`,
    ];
  });
  const head = ["page", "first chart", "first paint", "shift", "bytes", "requests", "x ours"];
  return formatTable([head, ...rows]);
};

const databaseSize = (site: string): number =>
  globSync("**/*.duckdb{,.gz}", { cwd: site })
    .map((file) => ({ file, bytes: readFileSync(join(site, file)) }))
    .map(({ file, bytes }) => (file.endsWith(".gz") ? bytes.length : gzipSync(bytes).length))
    .reduce((largest, size) => Math.max(largest, size), 0);

const measureCompareInTurn = async (browser: Browser, site: string): Promise<string[][]> => {
  const server = await startServer({ directory: site });
  const address = `${server.url}compare/`;
  const runs = [];
  const onPhone = [];
  for (let run = 0; run < EXPLORE_RUNS; run += 1) {
    runs.push(await measureCompare(browser, address));
    onPhone.push(await measureCompareOnPhone(browser, address));
  }
  await server.close();
  return [
    ["Compare, first answer from the small files, slow phone", seconds(median(onPhone))],
    [
      "Compare, first answer from the database, nothing cached",
      seconds(median(runs.map((run) => run.first))),
    ],
    ["Compare, later answers", `${median(runs.map((run) => run.later)).toFixed(0)} ms`],
  ];
};

const measureExploreInTurn = async (
  browser: Browser,
  path: string,
  site: string,
): Promise<string[][]> => {
  const queries = exampleQueries();
  const server = await startServer({ directory: site });
  const address = `${server.url}explore/`;
  const byLink: ExploreStart[] = [];
  const inWords: ExploreStart[] = [];
  const runs: ExploreMeasure[] = [];
  for (let run = 0; run < EXPLORE_RUNS; run += 1) {
    byLink.push(await measureExploreStart(path, address, askByLink));
    inWords.push(await measureExploreStart(path, address, askInWords));
    runs.push(await measureExplore(browser, address, queries));
  }
  await server.close();
  const middle = (key: keyof ExploreMeasure): number => median(runs.map((measure) => measure[key]));
  const start = (starts: readonly ExploreStart[], key: keyof ExploreStart): string =>
    seconds(median(starts.map((times) => times[key])));
  return [
    ["Explore, question written, first answer, nothing cached", start(inWords, "cold")],
    ["Explore, question written, first answer, second visit", start(inWords, "warm")],
    ["Explore, question by link, first answer, nothing cached", start(byLink, "cold")],
    ["Explore, question by link, first answer, second visit", start(byLink, "warm")],
    [`Explore, its ${String(queries.length)} examples`, `${middle("examples").toFixed(0)} ms`],
    [
      "Explore, memory before and after 100 queries",
      `${middle("memoryBefore").toFixed(0)} and ${middle("memoryAfter").toFixed(0)} MB`,
    ],
  ];
};

/** The examples' queries, read as files: `?raw` imports need the site's own build. */
const exampleQueries = (): readonly string[] =>
  globSync("src/explore/examples/*.sql", { cwd: ROOT })
    .toSorted()
    .map((file) => readFileSync(join(ROOT, file), "utf8"));

const measurePaymentAt = async (browser: Browser, site: string): Promise<string[][]> => {
  const server = await startServer({ directory: site });
  const rows = [];
  for (const [settings, query] of [
    ["38 people under a target", ""],
    ["2,000 people under a test", "?people=2000&rule=significant"],
  ] as const) {
    for (const slowdown of [1, 4]) {
      const url = `${server.url}payment-by-results/${query}`;
      const measured = await measurePayment(browser, url, slowdown);
      rows.push([
        `Payment by results, one change, ${settings}${slowdown === 1 ? "" : `, CPU ${String(slowdown)} times slower`}`,
        `${measured.median.toFixed(1)} ms (slowest ${measured.slowest.toFixed(1)})`,
      ]);
    }
  }
  await server.close();
  return rows;
};

await mkdir(FOLDER, { recursive: true });
const found = findBrowser();
console.log(found.said);
const site = join(FOLDER, "site");
const bare = join(FOLDER, "bare");
const data = await measureData(ROOT, join(FOLDER, "data"));
console.log("Building the site and the two pages to compare it with …");
const built = await buildSite(site);
await buildBarePage(site, bare);
const framework = await buildFrameworkPage(site, join(FOLDER, "framework"));

const subjects: Subject[] = [
  { name: "Camden's page", directory: site, path: "boroughs/camden/", chart: "figure.chart svg" },
  { name: "bare page (the floor)", directory: bare, path: "", chart: "figure svg" },
  { name: "Observable Framework", directory: framework, path: "", chart: "main svg" },
];
const browser = await chromium.launch(launchOptions(found.path));
const setting = `slow 4G, CPU 4 times slower, 390 px wide, median of ${RUNS} runs`;
console.log(`Measuring: ${setting} …\n`);
const pages = pageTable(subjects, await measureInTurn(browser, subjects));
console.log(pages);
const compare = await measureCompareInTurn(browser, site);
const explore = await measureExploreInTurn(browser, found.path, site);
const payment = await measurePaymentAt(browser, site);
await browser.close();
const figures = [
  ["whole site", "measured"],
  ["npm run data", data === undefined ? "no raw files here" : `${data.toFixed(1)} s`],
  ["build, pages", `${built.pages.toFixed(1)} s`],
  ["build, files to take away", `${built.files.toFixed(1)} s`],
  ["database file, gzip", `${(databaseSize(site) / 1000).toFixed(0)} kB`],
  ...compare,
  ...explore,
  ...payment,
];
console.log(`\n${formatTable(figures)}`);
const today = new Date().toISOString().slice(0, 10);
await writeFile(
  join(ROOT, "tests/deep/bench.txt"),
  `npm run bench, ${today}: ${setting}\n\n${pages}\n\n${formatTable(figures)}\n`,
);
