import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { caseStudies } from "../../src/topics/case-studies/content/case-studies.ts";
import { query } from "../../src/database/build/node.ts";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { readPage, sitePages } from "./support/pages.ts";

const open = useBrowser();
const pathOf = (slug: string): string => `case-studies/${slug}/`;
const rows = await query("SELECT * FROM case_study_results");

const mainOf = (path: string) => {
  const main = parseHTML(readPage(path)).document.querySelector("main");
  if (main === null) throw new Error(`${path} has no main part.`);
  return main;
};

/** Plain digits of a value, as any sensible way of writing it has them. */
const digits = (value: number): string =>
  Math.abs(value) < 1 && value !== 0 && !Number.isInteger(value * 10)
    ? value.toFixed(3)
    : (Math.round(Math.abs(value) * 10) / 10).toLocaleString("en-GB");

const lineOf = (main: Element, words: readonly string[]): string | undefined =>
  [...main.querySelectorAll(".figures tbody")]
    .map((line) => line.textContent.replace(/\s+/g, " "))
    .find((line) => words.every((part) => line.toLowerCase().includes(part.toLowerCase())));

describe.each(caseStudies.map((study) => [study.programme, study] as const))(
  "the page of %s",
  (programme, { slug, unshown }) => {
    const own = rows.filter((row) => row["programme"] === programme);
    const shown = own.filter((row) => !unshown.includes(String(row["measure"])));

    it("is there, and has every figure of the table with its section, or why it is missing", () => {
      expect(sitePages).toContain(pathOf(slug));
      const main = mainOf(pathOf(slug));
      for (const row of shown) {
        const [stated, recomputed] = [row["stated_value"], row["recomputed_value"]];
        const values = [stated, recomputed].filter((value) => typeof value === "number");
        const year = row["unit"] === "year";
        const line = lineOf(main, [
          ...[String(row["measure"]), String(row["group"]), String(row["section"])],
          ...values.map((value) => (year ? String(value) : digits(value))),
          ...(values.length === 0 ? ["not stated"] : []),
        ]);
        expect(line, `${String(row["measure"])}, ${String(row["group"])}`).toBeDefined();
      }
    });

    it("links its boroughs and its pathways, and each borough links it", async () => {
      const main = mainOf(pathOf(slug));
      const codes = String(own[0]?.["areas"]).split(" ");
      const places = await query(
        `SELECT slug FROM areas WHERE area_code IN ('${codes.join("', '")}')`,
      );
      expect(places).toHaveLength(codes.length);
      for (const place of places) {
        const borough = `/boroughs/${String(place["slug"])}/`;
        expect(main.querySelector(`a[href="${borough}"]`), borough).not.toBeNull();
        const back = mainOf(borough.slice(1)).querySelector(`a[href="/${pathOf(slug)}"]`);
        expect(back, borough).not.toBeNull();
      }
      expect(main.querySelectorAll('a[href^="/pathways/#"]').length).toBeGreaterThan(0);
    });

    it("says what kind of evidence it is, what can be said and what cannot", () => {
      const box = mainOf(pathOf(slug)).querySelector(".evidence");
      expect(box?.querySelectorAll(".can li").length).toBeGreaterThan(1);
      expect(box?.querySelectorAll(".cannot li").length).toBeGreaterThan(1);
    });
  },
);

describe("the page on Haringey", () => {
  const main = mainOf(pathOf("roma-project"));

  it("draws nothing of the young people, whatever the table holds", () => {
    expect(main.querySelectorAll("figure, .plot")).toHaveLength(0);
    for (const svg of main.querySelectorAll("svg")) {
      expect(svg.getAttribute("class")).toContain("tile-mark");
    }
  });

  it("spreads out no count by sex or age", () => {
    const words = main.textContent;
    for (const row of rows.filter((one) => one["programme"] === "Roma intervention project")) {
      const value = row["stated_value"];
      if (typeof value === "number")
        expect(words).not.toMatch(new RegExp(`\\b${String(value)}\\b`));
    }
    expect(words).not.toMatch(/\b(girls|boys)\b/i);
    expect(words).toContain("caseload");
    expect(words).toContain("No result is stated");
  });
});

describe("the pages without numbers", () => {
  it.each(["targeted-drug-testing", "tri-borough", "seven-boroughs-2010"])(
    "%s draws no chart",
    (slug) => {
      expect(mainOf(pathOf(slug)).querySelectorAll("figure")).toHaveLength(0);
    },
  );
});

it("boroughs that no case study is about have no such entry", () => {
  expect(readPage("boroughs/camden/")).not.toContain("/case-studies/radar/");
  expect(mainOf("boroughs/camden/").querySelectorAll('a[href^="/case-studies/"]')).toHaveLength(0);
});

describe("Lewisham's model", () => {
  it("is an ordered list of five steps that fits a screen of 320 px", async () => {
    const { page } = await open({
      viewport: { width: 320, height: 700 },
      javaScriptEnabled: false,
    });
    await page.goto(siteUrl + pathOf("lewisham"));
    const steps = page.locator(".model > ol > li");
    expect(await steps.count()).toBe(5);
    for (const step of await steps.all()) {
      const box = await step.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    }
  });
});

it("the index links the seven pages and the other pages on what works", () => {
  const main = mainOf("case-studies/");
  for (const path of [
    ...caseStudies.map(({ slug }) => pathOf(slug)),
    ...["pathways/", "recommendations/", "claims/", "payment-by-results/"],
  ]) {
    expect(main.querySelector(`a[href="/${path}"]`), path).not.toBeNull();
  }
});
