import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, startServer } from "../../scripts/server/static-server.ts";
import { type BuiltSite, buildSite } from "../setup/build-site.ts";
import { makeSyntheticData } from "../support/synthetic-geographic.ts";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { boroughPages, eachOf, parsePage } from "./support/pages.ts";

const committed = join(import.meta.dirname, "..", "..", "data");
const open = useBrowser();
let data: string;
let site: BuiltSite;
let server: StaticServer;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "synthetic-tables-"));
  await makeSyntheticData(committed, data);
  site = await buildSite("/", { DATA_DIR: data });
  server = await startServer({ directory: site.directory });
});

afterAll(async () => {
  await server.close();
  await site.remove();
  await rm(data, { recursive: true, force: true });
});

describe("once every authority's adults are loaded (made-up figures, a test build)", () => {
  it.each(eachOf(boroughPages))("%s shows its own adults with intervals", (_, path) => {
    const page = parsePage(path, site.directory);
    const figure = page.querySelector("#adults-in-borough");
    expect(figure?.querySelectorAll("svg").length).toBeGreaterThan(0);
    expect(figure?.querySelectorAll("tbody tr")).toHaveLength(13);
    expect(figure?.querySelector("thead")?.textContent).toContain("Upper 95%");
    expect(page.querySelector("main")?.textContent).not.toContain("not loaded here yet");
  });

  it("draws the funnel, with every authority in its table and both pairs of limits", async () => {
    const { page } = await open();
    await page.goto(`${server.url}reoffending/`);
    const figure = page.locator("#adults-funnel");
    expect(await figure.locator("tbody tr").count()).toBe(32);
    expect(await figure.locator("thead").textContent()).toContain("99.8% limits, added");
    expect(await figure.textContent()).toContain("called outside only where it lies beyond both");
    expect(await figure.textContent()).toContain("Not adjusted for who is in the cohort");
    expect(await figure.locator(".desktop circle").count()).toBe(32);
    expect(await page.locator("main").textContent()).not.toContain("not loaded here yet");
  });

  it("credits the Ministry’s tool for what was loaded, and not Lambeth’s file", async () => {
    const notes = "london.csv-metadata.json";
    const funnel = await fetch(`${server.url}data/charts/adults-funnel/${notes}`);
    const text = await funnel.text();
    expect(text).toContain("Proven reoffending geographical data tool");
    expect(text).not.toContain("Lambeth");
  });

  it("gives the loaded rows as CSV", async () => {
    const response = await fetch(`${server.url}data/reoffending_adults_borough.csv`);
    expect((await response.text()).trim().split("\n").length).toBeGreaterThan(500);
  });
});

describe("until then (the site as it is)", () => {
  it("says so on a borough's page, and shows Lambeth's two years", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`);
    expect(await page.locator("#adults-missing").textContent()).toContain(
      "Published by the Ministry of Justice; not loaded here yet",
    );
    expect(await page.locator("#adults-in-borough").count()).toBe(0);
    await page.goto(`${siteUrl}boroughs/lambeth/`);
    const rows = page.locator("#adults-in-borough tbody tr");
    expect(await rows.allTextContents()).toEqual([
      expect.stringContaining("25.8%"),
      expect.stringContaining("23.0%"),
    ]);
    await page.goto(`${siteUrl}reoffending/`);
    expect(await page.locator("#adults-funnel").count()).toBe(0);
    expect(await page.locator("#adults-missing").count()).toBe(1);
  });

  it("never shows a made-up figure", async () => {
    const response = await fetch(`${siteUrl}data/reoffending_adults_borough.csv`);
    expect(await response.text()).not.toContain("SYNTHETIC");
  });
});
