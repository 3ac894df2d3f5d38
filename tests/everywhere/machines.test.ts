import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, inject, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import { startOtherSite } from "../support/local-server.ts";
import { openFoot, siteUrl, useBrowser } from "../browser/support/browser.ts";
import { chooseAnotherYear } from "../browser/support/charts/choose-years.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import { boroughPages, metaOf, parsePage, sitePages } from "../browser/support/pages.ts";

const open = useBrowser();
const siteDirectory = inject("siteDirectory");

describe("where its address is shown, a page", () => {
  it("has a title, words and a card of the size that is shown large", () => {
    for (const path of sitePages) {
      const page = parsePage(path);
      expect(metaOf(page, "og:title"), path).not.toBe("");
      expect(metaOf(page, "og:description").length, path).toBeGreaterThan(20);
      const card = readFileSync(join(siteDirectory, metaOf(page, "og:image")));
      expect([card.readUInt32BE(16), card.readUInt32BE(20)], path).toEqual([1200, 630]);
    }
  });

  it("has a card of its own where it is about a borough", () => {
    const own = boroughPages.map((path) => metaOf(parsePage(path), "og:image"));
    expect(new Set(own).size).toBe(33);
    const cards = new Set(
      own.map((card) => readFileSync(join(siteDirectory, card)).toString("hex")),
    );
    expect(cards.size).toBe(33);
  });

  it("has icons for every program", () => {
    for (const icon of ["favicon.ico", "apple-touch-icon.png", "icon-192.png", "icon-512.png"]) {
      expect(existsSync(join(siteDirectory, icon)), icon).toBe(true);
    }
  });
});

type Distribution = { readonly contentUrl: string; readonly contentSize: string };
type Described = {
  readonly "@type": string;
  readonly name: string;
  readonly description: string;
  readonly license?: readonly string[];
  readonly distribution?: readonly Distribution[];
  readonly dataset?: readonly { readonly url: string }[];
};

const describedIn = (path: string): Described =>
  JSON.parse(
    parsePage(path).querySelector('script[type="application/ld+json"]')?.textContent ?? "null",
  ) as Described;

it("gives lines for R, Python and DuckDB that can be copied as they stand", () => {
  const lines = [...parsePage("data/areas/").querySelectorAll("#read-in ~ details pre")];
  expect(lines.map((pre) => pre.textContent?.split("\n")[0])).toEqual([
    "areas <- read.csv(",
    "import pandas as pd",
    "CREATE TABLE areas AS FROM read_parquet('areas.parquet');",
    "areas.xlsx",
  ]);
});

describe("a search engine for data", () => {
  it.each(datasets.map(({ name }) => name))("finds %s with every file and its size", (name) => {
    const described = describedIn(`data/${name}/`);
    expect(described["@type"]).toBe("Dataset");
    // What Google's own rules ask of a description.
    expect(described.description.length).toBeGreaterThan(50);
    expect(described.description.length).toBeLessThan(5000);
    expect(described.distribution).toHaveLength(3);
    for (const { contentUrl, contentSize } of described.distribution ?? []) {
      expect(contentSize).toBe(`${statSync(join(siteDirectory, contentUrl)).size} B`);
    }
  });

  it("finds all of them on Data", () => {
    const described = describedIn("data/");
    expect(described["@type"]).toBe("DataCatalog");
    expect(described.dataset?.map(({ url }) => url)).toEqual(
      datasets.map(({ name }) => `/data/${name}/`),
    );
  });

  it("reads data that the page's own policy lets stand", async () => {
    const { page, watch } = await open();
    await page.goto(`${siteUrl}data/crime_monthly/`);
    await page.waitForLoadState("networkidle");
    expectNone(watch.faults());
    // Nothing that is offered is fetched before somebody asks for it.
    expectNone(watch.requested().filter((url) => /\.(?:csv|xlsx|parquet|zip|json)$/.test(url)));
  });
});

it("a page of another origin reads a CSV, a JSON and a Parquet file", async () => {
  const other = await startOtherSite("<title>Somebody’s page</title>");
  const { page } = await open();
  await page.goto(other.url);
  const read = await page.evaluate(async (site) => {
    const files = ["areas.csv", "charts/groups/camden.json", "areas.parquet", "london.geojson"];
    return Promise.all(
      files.map(async (file) => {
        const response = await fetch(`${site}data/${file}`);
        const text = await response.text();
        return { type: response.headers.get("content-type") ?? "", start: text.slice(0, 9) };
      }),
    );
  }, siteUrl);
  await other.close();
  expect(read.map(({ start }) => start.slice(0, 4))).toEqual(["area", '[\n{"', "PAR1", '{"ty']);
  expect(read.map(({ type }) => type.split(";")[0])).toEqual([
    "text/csv",
    "application/json",
    "application/vnd.apache.parquet",
    "application/geo+json",
  ]);
});

it("a chart that a reader changed is saved as a workbook of what it shows", async () => {
  const { page, watch } = await open();
  const figure = await chooseAnotherYear(page);
  await openFoot(page, "change-between-periods");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("link", { name: "XLSX", exact: true }).click(),
  ]);
  const { readSheet } = await import("read-excel-file/node");
  const [title] = await readSheet(await buffer(await saved.createReadStream()), "Notes");
  expect(title?.[0]).toBe((await figure.locator("h2").textContent())?.trim());
  expectNone(watch.faults());
});

it("a copy that knows no address has neither", () => {
  for (const file of ["llms.txt", "sitemap-index.xml", ".well-known/security.txt"]) {
    expect(existsSync(join(siteDirectory, file)), file).toBe(false);
  }
  expect(readFileSync(join(siteDirectory, "robots.txt"), "utf8")).toContain("Allow: /");
});
