import { expect, inject, it } from "vitest";
import { expectNone } from "../expect-none.ts";
import type { OtherBrowser } from "./other-browser.ts";

const siteUrl = inject("siteUrl");

const ENTER = "\uE006";
const END = "\uE010";
const patience = { timeout: 60_000 };

const textOf = (selector: string): string =>
  (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();

const focusOn = (selector: string): boolean => {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  const shown = elements.find((element) => element.checkVisibility());
  shown?.focus();
  return shown !== undefined && document.activeElement === shown;
};

const middleOf = (selector: string): { x: number; y: number } => {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
};

/** Walks four ways through the site in a browser that is open when the tests run. */
export const walkJourneys = (browser: () => OtherBrowser): void => {
  /** Waits for what the page's script shows, as a reader does. */
  const focus = (selector: string): Promise<unknown> =>
    expect.poll(() => browser().evaluate(focusOn, selector), patience).toBe(true);

  const type = async (text: string): Promise<void> => {
    for (const key of text) await browser().press(key);
  };

  it("the home page leads to a borough that is typed", async () => {
    await browser().goTo(siteUrl);
    expect(await browser().evaluate(textOf, "h1")).not.toBe("");
    await focus("#borough");
    await type(`Hackney${ENTER}`);
    await expect
      .poll(() => browser().evaluate(() => location.href), patience)
      .toBe(`${siteUrl}boroughs/hackney/`);
    expectNone(await browser().faults());
  });

  it("a borough's page shows its charts, and reads one by keyboard", async () => {
    await browser().goTo(`${siteUrl}boroughs/camden/`);
    const drawings = await browser().evaluate(() =>
      [...document.querySelectorAll("main figure.chart")].map((figure) =>
        [...figure.querySelectorAll("svg")].some((svg) => svg.getBoundingClientRect().width > 50),
      ),
    );
    expect(drawings.length).toBeGreaterThan(3);
    expect(drawings).not.toContain(false);
    await expect
      .poll(async () => {
        await focus("#rolling-year .drawing");
        await browser().press(END);
        return browser().evaluate(textOf, ".reading b");
      }, patience)
      .toMatch(/^[A-Z][a-z]+ \d{4}$/);
    expectNone(await browser().faults());
  });

  it("Compare answers from its database", async () => {
    await browser().goTo(`${siteUrl}compare/?measure=month&places=camden,barnet`);
    await expect
      .poll(
        () =>
          browser().evaluate(() => {
            const answer = document.querySelector<HTMLElement>("[data-compare-answer]");
            return [answer?.dataset["state"], answer?.dataset["route"]];
          }),
        patience,
      )
      .toEqual(["answered", "database"]);
    expect(await browser().evaluate(textOf, "#compare-title")).toMatch(/Camden.*Barnet/);
    expectNone(await browser().faults());
  });

  it("Explore answers a query", async () => {
    const sql = "SELECT area_name FROM areas WHERE slug = 'camden'";
    await browser().goTo(`${siteUrl}explore/?${String(new URLSearchParams({ sql }))}`);
    const run = "form[data-explore] button[type=submit]";
    await focus(run);
    await browser().click(await browser().evaluate(middleOf, run));
    await expect
      .poll(() => browser().evaluate(textOf, "main [data-explore-result] tbody"), patience)
      .toContain("Camden");
    expectNone(await browser().faults());
  });
};
