import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { boroughPages, eachOf, readPage } from "./support/pages.ts";
import { type Transfer, watchWire } from "../../scripts/browser/wire.ts";

const KB = 1000;
const open = useBrowser();

/** The icon of a page: a visitor's browser fetches it, a headless one does not. */
const iconOf = async (html: string): Promise<Transfer> => {
  const path = /<link rel="icon"[^>]* href="([^"]+)"/.exec(html)?.[1] ?? "";
  const url = new URL(path, siteUrl).href;
  const headers = { "accept-encoding": "identity" };
  const bytes = gzipSync(await (await fetch(url, { headers })).arrayBuffer()).length;
  return { url, type: "Icon", bytes };
};

const load = async (path: string): Promise<Transfer[]> => {
  const { page } = await open();
  const transfers = await watchWire(page);
  await page.goto(siteUrl + path);
  const loaded = [...transfers(), await iconOf(readPage(path))];
  await page.context().close();
  return loaded;
};

const packedSize = (html: string, pattern: RegExp): number => {
  const inline = [...html.matchAll(pattern)].map((match) => match[1] ?? "").join("");
  return inline === "" ? 0 : gzipSync(inline).length;
};

const sum = (transfers: readonly Transfer[]): number =>
  transfers.reduce((total, { bytes }) => total + bytes, 0);

describe.each(eachOf(boroughPages))("over the wire, %s", (_, path) => {
  it("stays within its limits: page, style, script", async () => {
    const transfers = await load(path);
    const html = readPage(path);
    const ofType = (type: string) => sum(transfers.filter((transfer) => transfer.type === type));
    expect(transfers.length).toBeGreaterThan(2);
    expect(sum(transfers) / KB).toBeLessThanOrEqual(150);
    const style = ofType("Stylesheet") + packedSize(html, /<style[^>]*>(.*?)<\/style>/gs);
    expect(style / KB).toBeLessThanOrEqual(15);
    const script = ofType("Script") + packedSize(html, /<script[^>]*>(.*?)<\/script>/gs);
    expect(script / KB).toBeLessThanOrEqual(25);
  });
});

describe("the database file", () => {
  const files = globSync("**/*.duckdb{,.gz}", { cwd: inject("siteDirectory") });

  it("is part of the site and under 2 MB packed", () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const bytes = readFileSync(join(inject("siteDirectory"), file));
      const packed = file.endsWith(".gz") ? bytes.length : gzipSync(bytes).length;
      expect(packed, file).toBeLessThan(2000 * KB);
    }
  });
});
