import { csvParse } from "d3-dsv";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { verdicts } from "../../src/topics/claims/claim.ts";
import { figureOfClaim } from "../../src/topics/claims/built-claim.ts";
import { claims } from "../../src/topics/claims/index.ts";
import { noEditions } from "../../src/figure/known-editions.ts";
import { query } from "../../src/database/build/node.ts";
import { countVerdicts, nameVerdict } from "../../src/topics/claims/verdict-words.ts";
import { phone, siteUrl, useBrowser } from "./support/browser.ts";
import { readPage, textOf } from "./support/pages.ts";

const open = useBrowser();
const { document } = parseHTML(readPage("claims/"));
const named = claims.map((claim) => [claim.id, claim] as const);
const checkOf = async (claim: (typeof claims)[number]) => claim.check(await query(claim.sql));

/** The section of one claim, as it stands in the page's markup. */
const sectionOf = (id: string): Element => {
  const section = document.getElementById(id)?.closest("section");
  if (!section) throw new Error(`The page has no claim ${id}.`);
  return section;
};
/** The claim's own footer, not that of a chart in it. */
const ownFooter = (id: string): Element | undefined =>
  [...sectionOf(id).children].find(({ localName }) => localName === "footer");
const fetchText = async (path: string): Promise<string> =>
  (await fetch(new URL(path, siteUrl))).text();

describe("the page of claims, in its markup alone", () => {
  it("opens with how many claims are supported, are not, and cannot be told", async () => {
    const checked = await Promise.all(claims.map(checkOf));
    expect(textOf(document.querySelector("main .lead"))).toBe(
      countVerdicts(checked.map(({ verdict }) => verdict)),
    );
  });

  it("says the rule of each verdict, and shows each by a word and a shape of its own", () => {
    const rules = [...document.querySelectorAll(".rules dt")];
    expect(rules.map(textOf)).toEqual(verdicts.map(nameVerdict));
    const shapes = rules.map((rule) => rule.querySelector("svg")?.innerHTML);
    expect(new Set(shapes).size).toBe(verdicts.length);
  });

  it("lists every claim with its verdict, leading to it", async () => {
    const listed = [...document.querySelectorAll("nav[aria-labelledby=verdicts] li")];
    const expected = await Promise.all(
      claims.map(async (claim) => [
        `#${claim.id}`,
        `${nameVerdict((await checkOf(claim)).verdict)} ${claim.title}`,
      ]),
    );
    expect(
      listed.map((item) => [item.querySelector("a")?.getAttribute("href"), textOf(item)]),
    ).toEqual(expected);
  });

  it.each(named)(
    "%s: claim, verdict, reasons, rows, what would settle it and SQL",
    async (id, claim) => {
      const section = sectionOf(id);
      const checked = await checkOf(claim);
      const words = textOf(section);
      for (const said of [checked.claim, ...checked.sentences, checked.settles, claim.section]) {
        expect(words).toContain(said.replace(/\s+/g, " "));
      }
      expect(textOf(section.querySelector(".verdict"))).toBe(nameVerdict(checked.verdict));
      expect(section.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
      expect(section.querySelectorAll("tbody td").length).toBeGreaterThan(1);
      expect(section.querySelector("details pre")?.textContent).toBe(claim.sql);
    },
  );
});

describe("the files of a claim", () => {
  it.each(named)(
    "%s: the rows as CSV with notes, the question, and the way to Explore",
    async (id, claim) => {
      const links = [...(ownFooter(id)?.querySelectorAll("a") ?? [])].map((link) => ({
        text: textOf(link),
        href: link.getAttribute("href") ?? "",
      }));
      const hrefOf = (text: string): string => links.find((link) => link.text === text)?.href ?? "";
      const csv = await fetchText(hrefOf("CSV"));
      const rows = await query(claim.sql);
      const { files } = figureOfClaim(claim, rows, claim.check(rows), noEditions);
      expect(csv).toBe(files.csv());
      expect(csvParse(csv).length).toBeGreaterThan(0);
      expect(await fetchText(hrefOf("JSON"))).toBe(files.json());
      expect(await fetchText(hrefOf("SQL"))).toBe(claim.sql);
      const notes = await fetchText(hrefOf("Metadata"));
      expect(notes).toContain("dc:license");
      expect(notes).toContain((await checkOf(claim)).verdict);
      expect(await fetchText(hrefOf("Notes"))).toContain((await checkOf(claim)).verdict);
      const explore = new URL(hrefOf("Explore"), siteUrl);
      expect(explore.href.startsWith(`${siteUrl}explore/?`)).toBe(true);
      expect(explore.searchParams.get("sql")).toBe(claim.sql);
    },
  );
});

describe("the page of claims in a browser", () => {
  it("leads from the list to a claim, on a phone and without JavaScript", async () => {
    const { page, watch } = await open({ viewport: phone, javaScriptEnabled: false });
    await page.goto(`${siteUrl}claims/`);
    await page.getByRole("link", { name: "Those who stayed with RADAR" }).click();
    expect(new URL(page.url()).hash).toBe("#radar-stayed");
    expect(await page.locator("#radar-stayed").isVisible()).toBe(true);
    const section = page.locator("section", { has: page.locator("#radar-stayed") });
    expect(await section.locator("tbody td").first().isVisible()).toBe(true);
    expect(watch.faults()).toEqual([]);
  });
});
