import { extname } from "node:path/posix";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { readBuiltSite, type BuiltSite } from "../../../scripts/deploy/built-site.ts";
import { printHeadersFile } from "../../../scripts/deploy/headers-file.ts";
import { makeRules } from "../../../scripts/deploy/rules.ts";
import { headersFor, type Host } from "../../support/imitated-host.ts";
import { expectNone } from "../support/expect-none.ts";
import { parsePage } from "../support/pages.ts";

const hosts: readonly Host[] = ["Cloudflare Pages", "Netlify"];
let site: BuiltSite;
let file: string;

beforeAll(async () => {
  site = await readBuiltSite(inject("siteDirectory"));
  file = printHeadersFile(makeRules(site, "/"));
});

const roomOf = (address: string): string => address.split("/")[1] ?? "";
const isPage = (address: string): boolean => address.endsWith("/") || address.endsWith(".html");

/** One address of each room and ending: rules tell no more apart. And some that are not there. */
const addressesOf = ({ files }: BuiltSite): string[] => {
  const all = files.map(({ path }) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`);
  const kinds = new Map(all.map((address) => [roomOf(address) + extname(address), address]));
  return [...kinds.values(), "/", "/404.html", "/no-such-page/", "/no/such/page/", "/no-such.csv"];
};

describe.each(hosts)("what %s sends with every part of the built site", (host) => {
  const of = (address: string, name: string): string =>
    headersFor(file, host, address).get(name) ?? "none";

  it("asks nothing of a device but its place, and tells nobody where a reader came from", () => {
    const addresses = addressesOf(site);
    expect(addresses.length).toBeGreaterThan(40);
    expectNone(
      addresses.filter((address) => {
        const permissions = of(address, "Permissions-Policy");
        const allowed = permissions.split(", ").filter((one) => !one.endsWith("=()"));
        return (
          allowed.join() !== "geolocation=(self)" ||
          !permissions.includes("camera=()") ||
          of(address, "Referrer-Policy") !== "no-referrer" ||
          of(address, "X-Content-Type-Options") !== "nosniff"
        );
      }),
    );
  });

  it("lets charts alone be shown in a frame", () => {
    const faults = addressesOf(site).flatMap((address) => {
      const policy = of(address, "Content-Security-Policy");
      // Where two rules meet, two policies stand in the header, and browsers follow both.
      const named = [...policy.matchAll(/frame-ancestors ([^;,]+)/g)].map(([, whom]) => whom);
      const ancestors = [...new Set(named)].join(" and ") || "none";
      const options = of(address, "X-Frame-Options");
      // Where a policy names none, browsers follow the other header; where it does, they do not.
      const isKnownPage = isPage(address) && !address.startsWith("/no");
      const expected =
        roomOf(address) === "embed" ? ["*"] : isKnownPage ? ["'none'"] : ["'none'", "none"];
      return expected.includes(ancestors) && options === "DENY"
        ? []
        : [`${address}: frame-ancestors ${ancestors}, X-Frame-Options ${options}`];
    });
    expectNone(faults);
  });
});

it("a page says of its reader's way what the headers say", () => {
  const inPage = parsePage("").querySelector('meta[name="referrer"]')?.getAttribute("content");
  expect(inPage).toBe("no-referrer");
  expect(headersFor(file, "Netlify", "/").get("Referrer-Policy")).toBe(inPage);
});
