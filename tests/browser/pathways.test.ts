import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { parsePage, readPage, textOf } from "./support/pages.ts";

const open = useBrowser();
const table = (name: string) =>
  csvParse(readFileSync(join(import.meta.dirname, `../../data/${name}.csv`), "utf8"));

const sections: Readonly<Record<string, string>> = {
  Accommodation: "accommodation",
  "Education, training and employment": "education-training-employment",
  Health: "health",
  "Drugs and alcohol": "drugs-and-alcohol",
  "Finance, benefits and debt": "finance-benefits-debt",
  "Children and families": "children-and-families",
  "Attitudes, thinking and behaviour": "attitudes-thinking-behaviour",
};

describe("the page of the pathways, in its markup alone", () => {
  const page = parsePage("pathways/");
  const linesOf = (selector: string) => [...page.querySelectorAll(`${selector} tbody tr`)];

  const figures = table("stated_figures").filter(
    ({ topic, value, unit }) => topic === "pathways" && value !== "" && unit === "percent",
  );

  it("has figures to show", () => {
    expect(figures).toHaveLength(13);
  });

  it.each(figures.map((row) => [`${row["group"]}: ${row["measure"]}`, row] as const))(
    "%s, with what it is a share of",
    (_, row) => {
      const lines = linesOf(`#${sections[row["group"] ?? ""] ?? ""}`).map(textOf);
      const own = lines.find(
        (line) =>
          line.toLowerCase().startsWith((row["measure"] ?? "").replace(/: .*$/, "")) &&
          line.includes(row["denominator"] ?? "-"),
      );
      expect(own, "a line of the table").toBeDefined();
      expect(own).toContain(Number(row["value"]).toFixed(1));
      if (row["qualifier"] !== "") expect(own).toContain(row["qualifier"]);
      expect(own).toContain("not stated");
    },
  );

  it.each([
    ["health", "The report states no figure here, only words"],
    ["children-and-families", "The report states no figure here."],
    ["attitudes-thinking-behaviour", "The report states no figure here."],
  ])("%s says that no figure is stated, and draws none", (id, words) => {
    const section = page.querySelector(`#${id}`);
    expect(textOf(section)).toContain(words);
    expect(section?.querySelectorAll('figure[id^="stated-"]')).toHaveLength(0);
  });

  const context = table("context");
  it.each([
    ["Camden", "E09000007"],
    ["Hackney", "E09000012"],
    ["Sutton", "E09000029"],
    ["London", "E12000007"],
  ])("has for %s what the committed table has", (name, code) => {
    for (const [figure, indicator] of [
      ["context-social-rent", "Homes rented from a council or housing association"],
      ["context-disability", "Working age with a disability"],
      ["context-out-of-work-benefits", "Claimants of unemployment-related benefits"],
      ["context-children-low-income", "Children in low income after housing costs"],
    ] as const) {
      // Rows are sorted by period: the latest comes last.
      const committed = context.findLast(
        (row) => row["area_code"] === code && row["indicator"] === indicator,
      );
      const lines = linesOf(`#${figure}`).filter(
        (line) => textOf(line.querySelector("th")) === name,
      );
      expect(lines.map((line) => textOf(line.querySelector("td")))).toEqual([
        Number(committed?.["value"]).toFixed(1),
      ]);
    }
  });
});

describe("the local context on an authority's page", () => {
  it("stands on screen and gives way to the two sheets in print, which say so; the briefing has it", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}boroughs/camden/`);
    const section = page.locator('section[aria-labelledby="context"]');
    const words = await section.innerText();
    for (const part of ["34.4%", "6.3% ± 2.3", "880 ± 103", "not of people who offend"]) {
      expect(words).toContain(part);
    }
    await page.emulateMedia({ media: "print" });
    expect(await section.isVisible()).toBe(false);
    expect(await page.getByText("On screen this page also has").isVisible()).toBe(true);
    await page.goto(`${siteUrl}boroughs/camden/briefing/`);
    expect(await page.locator('section[aria-labelledby="context"]').innerText()).toContain(
      "880 ± 103",
    );
  });

  it("says why the City of London has no value", () => {
    const html = readPage("boroughs/city-of-london/");
    expect(html).toContain("Unemployment: not published for the City of London.");
    expect(html).not.toContain('id="unemployment"');
  });
});

describe("what London Councils asked for", () => {
  it("has every ask at an address of its own, tied to figures or saying that none bears on it", () => {
    const asks = [...parsePage("recommendations/").querySelectorAll("main section > ol > li[id]")];
    expect(asks).toHaveLength(29);
    for (const ask of asks) {
      const links = ask.querySelectorAll("a[href]").length;
      expect(links > 0).toBe(!textOf(ask).includes("There is no open figure on this"));
    }
  });
});
