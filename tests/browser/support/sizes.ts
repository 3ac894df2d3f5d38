import { gzipSync } from "node:zlib";
import type { Transfer } from "../../../scripts/browser/wire.ts";
import { siteUrl } from "./browser.ts";

/** The icon of a page: a visitor's browser fetches it, a headless one does not. */
const iconOf = async (html: string): Promise<Transfer> => {
  const path = /<link rel="icon"[^>]* href="([^"]+)"/.exec(html)?.[1] ?? "";
  const url = new URL(path, siteUrl).href;
  const headers = { "accept-encoding": "identity" };
  const bytes = gzipSync(await (await fetch(url, { headers })).arrayBuffer()).length;
  return { url, type: "Icon", bytes };
};

const packedSize = (html: string, pattern: RegExp): number => {
  const inline = [...html.matchAll(pattern)].map((match) => match[1] ?? "").join("");
  return inline === "" ? 0 : gzipSync(inline).length;
};

const sum = (transfers: readonly Transfer[]): number =>
  transfers.reduce((total, { bytes }) => total + bytes, 0);

export type PageSizes = { readonly all: number; readonly style: number; readonly script: number };

const LIMITS: PageSizes = { all: 150_000, style: 15_000, script: 18_000 };

/** What of a borough's page is over its limit, with both. */
export const tooLarge = (sizes: PageSizes): string[] =>
  (["all", "style", "script"] as const)
    .filter((part) => sizes[part] > LIMITS[part])
    .map((part) => `${part}: ${sizes[part]} bytes, at most ${LIMITS[part]}`);

/** Bytes over the wire of a page with its icon; what stands in its markup counts as packed. */
export const pageSizes = async (
  html: string,
  transfers: readonly Transfer[],
): Promise<PageSizes> => {
  const ofType = (type: string) => sum(transfers.filter((transfer) => transfer.type === type));
  return {
    all: sum([...transfers, await iconOf(html)]),
    style: ofType("Stylesheet") + packedSize(html, /<style[^>]*>(.*?)<\/style>/gs),
    script: ofType("Script") + packedSize(html, /<script[^>]*>(.*?)<\/script>/gs),
  };
};
