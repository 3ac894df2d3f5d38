import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, startServer } from "../../../scripts/server/static-server.ts";
import { datasets } from "../../../src/datasets/index.ts";
import { type BuiltSite, buildSite } from "../../setup/build-site.ts";
import { makeSyntheticData } from "../../support/synthetic-geographic.ts";
import { siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { expectNone } from "../../browser/support/expect-none.ts";
import { createLinkChecker, linksOf } from "../../browser/support/links.ts";
import {
  boroughPages,
  eachOf,
  listFiles,
  listPages,
  metaOf,
  pageKinds,
  pagesOfAllParts,
  parsePage,
  readPage,
  textOf,
} from "../../browser/support/pages.ts";
import {
  expectWholeUnder,
  openForVisits,
  type VisitingPage,
} from "../../browser/support/visits.ts";

const committed = join(import.meta.dirname, "../../../data");
/** One build serves for all: another address, a prefix, and tables that are made up. */
const address = "https://figures.example";
/** Markup and a formula, as no pipeline lets it in: put into the tables behind its back. */
const hostile = "=1+1</script><img src=x onerror=document.title=1>";
const open = useBrowser();
let data: string;
let site: BuiltSite;
let server: StaticServer;

/** Gives what a table or map names so, between two marks, the hostile name. */
async function rename(file: string, name: string, mark: string): Promise<void> {
  const [path, named] = [join(data, file), mark + name + mark];
  const text = await readFile(path, "utf8");
  if (!text.includes(named)) throw new Error(`${file} has no ${named}`);
  await writeFile(path, text.replace(named, mark + hostile + mark));
}

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "synthetic-tables-"));
  await makeSyntheticData(committed, data);
  await rename("wards.csv", "Bloomsbury", ",");
  await rename("contract_areas.csv", "Cheshire and Greater Manchester", ",");
  await rename("contract-areas.topo.json", "Cheshire and Greater Manchester", '"');
  site = await buildSite("/prefix/", {
    DATA_DIR: data,
    SITE_URL: address,
    SITE_NAME: `Figures ${hostile}`,
    REPORT_ERRORS_TO: "a@figures.example",
  });
  server = await startServer({ directory: site.directory, basePath: "/prefix/" });
});

afterAll(async () => {
  await server.close();
  await site.remove();
  await rm(data, { recursive: true, force: true });
});

describe("under a path prefix", () => {
  let opened: VisitingPage;
  beforeAll(async () => {
    opened = await openForVisits(open);
  });

  it.each(eachOf(pagesOfAllParts))("%s loads whole", async (_, path) => {
    await expectWholeUnder(server.url, path, opened);
  });

  it("every page links only to what is there, and only inside the prefix", async () => {
    const check = createLinkChecker(server.url);
    for (const path of pageKinds) {
      // The copy knows its address, and writes some links whole.
      const here = readPage(path, site.directory).replaceAll(`${address}/prefix/`, server.url);
      expectNone(await check(linksOf(here, server.url + path)));
    }
  });
});

describe("once every authority's adults are loaded (made-up figures, a test build)", () => {
  it.each(eachOf(boroughPages))("%s shows its own adults with intervals", (_, path) => {
    const page = parsePage(path, site.directory);
    const figure = page.querySelector("#adults-in-borough");
    expect(figure?.querySelectorAll("svg").length).toBeGreaterThan(0);
    expect(figure?.querySelectorAll("tbody tr")).toHaveLength(13);
    expect(figure?.querySelector("thead")?.textContent).toContain("Upper 95%");
    expect(page.querySelector("main")?.textContent).not.toContain("not on this site yet");
  });

  it("draws the funnel, with every authority in its table and both pairs of limits", () => {
    const page = parsePage("reoffending/", site.directory);
    const figure = page.querySelector("#adults-funnel");
    expect(figure?.querySelectorAll("tbody tr")).toHaveLength(32);
    expect(textOf(figure?.querySelector("thead"))).toContain("99.8% limits, added");
    expect(textOf(figure)).toContain("called outside only where it lies beyond both");
    expect(textOf(figure)).toContain("Not adjusted for who is in the cohort");
    expect(figure?.querySelectorAll(".desktop circle")).toHaveLength(32);
    expect(textOf(page.querySelector("main"))).not.toContain("not on this site yet");
  });

  it("credits the Ministry’s tool for what was loaded, and not Lambeth’s file", async () => {
    const notes = "london.csv-metadata.json";
    const funnel = await fetch(`${server.url}data/charts/adults-funnel/${notes}`);
    const text = await funnel.text();
    expect(text).toContain("Proven reoffending geographical data tool");
    expect(text).not.toContain("Lambeth");
  });

  it("credits it on the table’s page too", () => {
    const page = parsePage("data/reoffending_adults_borough/", site.directory);
    const credited = textOf(page.querySelector("[aria-labelledby=sources]"));
    expect(credited).toContain("Proven reoffending geographical data tool");
    expect(credited).not.toContain("Lambeth");
  });

  it("gives the loaded rows as CSV", async () => {
    const response = await fetch(`${server.url}data/reoffending_adults_borough.csv`);
    expect((await response.text()).trim().split("\n").length).toBeGreaterThan(500);
  });
});

describe("until then (the site as it is)", () => {
  it("says so on a borough's page, and shows Lambeth's two years", () => {
    const camden = parsePage("boroughs/camden/");
    expect(textOf(camden.querySelector("#adults-missing"))).toContain(
      "the Ministry of Justice publishes their figures, but they are not on this site yet",
    );
    expect(camden.querySelectorAll("#adults-in-borough")).toHaveLength(0);
    const rows = parsePage("boroughs/lambeth/").querySelectorAll("#adults-in-borough tbody tr");
    expect([...rows].map(textOf)).toEqual([
      expect.stringContaining("25.8%"),
      expect.stringContaining("23.0%"),
    ]);
    const reoffending = parsePage("reoffending/");
    expect(reoffending.querySelectorAll("#adults-funnel")).toHaveLength(0);
    expect(reoffending.querySelectorAll("#adults-missing")).toHaveLength(1);
  });

  it("never shows a made-up figure", async () => {
    const response = await fetch(`${siteUrl}data/reoffending_adults_borough.csv`);
    expect(await response.text()).not.toContain("SYNTHETIC");
  });
});

describe("a copy that knows its address", () => {
  const text = (path: string): string => readFileSync(join(site.directory, path), "utf8");

  it("maps every page for search engines, and no other", () => {
    expect(text("robots.txt")).toContain(`Sitemap: ${address}/prefix/sitemap-index.xml`);
    expect(text("sitemap-index.xml")).toContain(`${address}/prefix/sitemap-0.xml`);
    const mapped = [...text("sitemap-0.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, found = ""]) => found.replace(`${address}/prefix/`, ""),
    );
    const pages = listPages(site.directory).filter(
      (path) => !path.startsWith("embed/") && path !== "404.html",
    );
    expect(mapped.toSorted()).toEqual(pages);
  });

  it("gives pages, cards and files whole addresses", () => {
    const page = parsePage("boroughs/camden/", site.directory);
    const whole = `${address}/prefix/boroughs/camden/`;
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(whole);
    expect(metaOf(page, "og:url")).toBe(whole);
    expect(metaOf(page, "og:image")).toBe(`${address}/prefix/cards/boroughs/camden.png`);
    const table = parsePage("data/areas/", site.directory);
    const lines = table.querySelector("#read-in ~ details pre")?.textContent;
    expect(lines).toMatch(/^areas <- read\.csv\(\n/);
    expect(lines).toContain(`"${address}/prefix/data/areas.csv"`);
    expect(table.querySelector('script[type="application/ld+json"]')?.textContent).toContain(
      `"contentUrl":"${address}/prefix/data/areas.parquet"`,
    );
    expect(text("data/datapackage.json")).toContain(`"homepage": "${address}/prefix/data/"`);
    expect(() => JSON.parse(text("data/datapackage.json")) as unknown).not.toThrow();
  });

  it("leads search engines from a chart by itself to the page that it stands on", () => {
    const chart = parsePage("embed/force-by-year/", site.directory);
    const named = chart.querySelector('link[rel="canonical"]')?.getAttribute("href");
    expect(named).toBe(`${address}/prefix/crime/#force-by-year`);
    const description = chart.querySelector('meta[name="description"]')?.getAttribute("content");
    expect(description).toBe(textOf(chart.querySelector(".subtitle")));
  });

  it("has llms.txt and security.txt, whose addresses lead to what is there", async () => {
    const listed = [...text("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, found = ""]) => found);
    expect(listed.length).toBeGreaterThan(datasets.length);
    for (const found of listed) {
      const { status } = await fetch(found.replace(`${address}/prefix/`, server.url));
      expect(status, found).toBe(200);
    }
    expect(text(".well-known/security.txt")).toContain("Contact: mailto:a@figures.example");
  });
});

describe("a name that is markup and a formula", () => {
  it("is no markup in any page, picture or feed", () => {
    const marked = listFiles(site.directory).filter((path) => /\.(?:html|svg|xml)$/.test(path));
    expect(marked.length).toBeGreaterThan(1000);
    const texts = marked.map((path) => {
      const text = readFileSync(join(site.directory, path), "utf8");
      // In HTML an attribute may have a "<"; in XML nothing may.
      return { path, text: path.endsWith(".html") ? text.replaceAll(/="[^"]*"/g, "") : text };
    });
    expectNone(texts.filter(({ text }) => text.includes("<img src=x")).map(({ path }) => path));
    expect(texts.filter(({ text }) => /&(?:lt|#60);img src=x/.test(text)).length).toBeGreaterThan(
      5,
    );
  });

  it("is the same text in CSV, JSON and GeoJSON", async () => {
    const get = async (path: string): Promise<string> => (await fetch(server.url + path)).text();
    const rows = csvParse(await get("data/charts/wards/camden.csv"));
    expect(rows.map((row) => row["ward_name"])).toContain(hostile);
    expect(await get("data/charts/wards/camden.json")).toContain(JSON.stringify(hostile));
    const map: unknown = JSON.parse(await get("data/contract-areas.geojson"));
    expect(JSON.stringify(map)).toContain(JSON.stringify(hostile));
  });

  it("is the same text in what search engines read, and ends no script there", () => {
    const { textContent } =
      parsePage("data/", site.directory).querySelector('script[type="application/ld+json"]') ?? {};
    const catalogue: unknown = JSON.parse(textContent ?? "");
    expect(catalogue).toMatchObject({ name: `Figures ${hostile}` });
  });

  it("runs nothing where it is pointed at, read by keyboard or searched for", async () => {
    const { page, watch } = await open();
    await page.goto(`${server.url}boroughs/camden/`);
    const drawing = page.locator("#wards .drawing:visible");
    await drawing.focus();
    await page.keyboard.press("ArrowRight");
    for (let press = 0; press < 30; press += 1) {
      if ((await page.locator(".reading b").innerText()) === hostile) break;
      await page.keyboard.press("ArrowRight");
    }
    expect(await page.locator(".reading b").innerText()).toBe(hostile);
    await page.goto(`${server.url}search/?q=${encodeURIComponent("=1+1 img")}`);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("img[onerror]").count()).toBe(0);
    expect(await page.title()).not.toBe("1");
    expectNone(watch.faults());
  });
});
