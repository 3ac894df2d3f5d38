import { describe, expect, it } from "vitest";
import { examples } from "../../../src/explore/examples.ts";
import { nameOfQuery } from "../../../src/explore/own/own-question.ts";
import { accessibilityFaults } from "../../browser/support/accessibility.ts";
import { phone, siteUrl, useBrowser } from "../../browser/support/browser.ts";
import {
  address,
  cells,
  patience,
  result,
  run,
  settled,
  status,
  whose,
  withQuery,
} from "../../browser/support/explore.ts";

const open = useBrowser();

const example = (id: string) => {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new Error(`There is no example ${id}.`);
  return found;
};

describe("Explore as it opens", () => {
  it("has questions first, then picking, then SQL, and an answer that ranks nobody", async () => {
    const { page } = await open({ viewport: phone });
    await page.goto(address);
    const ways = page.locator("details[data-way] > summary");
    expect(await ways.allInnerTexts()).toEqual([
      "Questions to begin with",
      "Pick a question of your own",
      "Write it in SQL",
    ]);
    expect(await page.getByText(example("robbery-by-year").title).first().isVisible()).toBe(true);
    expect(await run(page).isVisible()).toBe(false);
    expect(await whose(page)).toMatch(/^our own question/i);
    expect(await result(page).locator("thead").innerText()).not.toContain("area_name");
    expect(await page.getByRole("link", { name: "Download CSV" }).isVisible()).toBe(true);
  });
});

describe("a question of the list", () => {
  it("shows the answer it was built with at once, by keyboard, without the engine", async () => {
    const { page, watch } = await open({ viewport: phone });
    await page.goto(address);
    const { title, note, sql } = example("theft-since-the-pandemic");
    await page.locator("[data-example=theft-since-the-pandemic]").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => whose(page), patience).toContain(title);
    expect(await whose(page)).toContain(note);
    expect(new URL(page.url()).searchParams.get("sql")).toBe(sql);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer-title");
    await expect.poll(() => result(page).innerText(), patience).toContain("Westminster");
    expect(await result(page).locator("tbody tr:not(.spacer)").count()).toBe(32);
    expect(await page.getByRole("button", { name: "Download CSV" }).isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => whose(page), patience).toContain(example("robbery-by-year").title);
    expect(watch.requested().filter((url) => url.includes("/engine/"))).toEqual([]);
    expect(watch.faults()).toEqual([]);
  });

  it("is ours only letter by letter", async () => {
    const { page } = await open();
    const { sql } = example("theft-since-the-pandemic");
    await page.goto(withQuery(sql.replace("'Theft'", "'Robbery'")));
    await expect.poll(() => whose(page), patience).toContain("A reader’s query, not our finding");
    expect(await result(page).isVisible()).toBe(false);
    expect(await run(page).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Run it" }).click();
    await settled(page, "answered");
    expect(await whose(page)).toBe("A reader’s query, not our finding.");
  });

  it("is a reader's where it cannot be looked up, or where another has its name", async () => {
    const { page } = await open();
    const { sql } = example("theft-since-the-pandemic");
    await page.route(/\/explore\/answers\.json$/, (route) => route.abort());
    await page.goto(withQuery(sql));
    await expect.poll(() => whose(page), patience).toContain("A reader’s query, not our finding");

    const another = await open();
    const mine = "SELECT 1 AS one";
    await another.page.route(/\/explore\/answers\.json$/, (route) =>
      route.fulfill({ json: [nameOfQuery(mine)] }),
    );
    await another.page.route(/\/explore\/answers\/.*\.json$/, (route) =>
      route.fulfill({ json: { title: "Ours", sql, answer: { columns: [], rows: [] } } }),
    );
    await another.page.goto(withQuery(mine));
    await expect
      .poll(() => whose(another.page), patience)
      .toContain("A reader’s query, not our finding");
  });
});

describe("an answer of Explore", () => {
  it("is as wide as the page, and no column of it is cut", async () => {
    for (const width of [1280, 360, 320]) {
      const { page } = await open({ viewport: { width, height: 800 } });
      await page.goto(withQuery(example("theft-since-the-pandemic").sql));
      await result(page).locator("tbody tr:not(.spacer)").first().waitFor();
      const sizes = await page.evaluate(() => {
        const region = document.querySelector("[data-result=table]");
        const ways = document.querySelector("[data-explore-ways]");
        return {
          over: (region?.scrollWidth ?? 0) - (region?.clientWidth ?? 0),
          width: region?.getBoundingClientRect().width,
          page: ways?.getBoundingClientRect().width,
        };
      });
      expect(sizes.over, `${String(width)} px`).toBeLessThanOrEqual(0);
      expect(sizes.width).toBe(sizes.page);
    }
  });

  it("comes from an engine that is started anew, where its worker ended while nothing was asked", async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      const Own = globalThis.Worker;
      globalThis.Worker = class extends Own {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          addEventListener("kill-worker", () => this.terminate());
        }
      };
    });
    await page.goto(withQuery("SELECT 1 AS one"));
    await run(page).click();
    await settled(page, "answered");
    await page.evaluate(() => dispatchEvent(new Event("kill-worker")));
    await run(page).click();
    await expect.poll(() => status(page), patience).toContain("had stopped and was started anew");
    expect(await cells(page)).toEqual(["1"]);
  });
});

describe("picking", () => {
  it("leads to the answer by its own button, which says that it is a reader's", async () => {
    const { page, watch } = await open({ viewport: phone });
    await page.goto(`${siteUrl}explore/`);
    await page.getByText("Pick a question of your own").click();
    await page.getByLabel("Show", { exact: true }).selectOption({ label: "Number of rows" });
    await page.getByRole("button", { name: "Show the answer" }).press("Enter");
    await settled(page, "answered");
    expect(await cells(page)).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer-title");
    await expect.poll(() => whose(page)).toBe("A reader’s query, not our finding.");
    expect(watch.faults()).toEqual([]);
  });
});
