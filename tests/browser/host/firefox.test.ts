import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectNone } from "../support/expect-none.ts";
import { findFirefox } from "../support/firefox/find-firefox.ts";
import { type Firefox, openFirefox } from "../support/firefox/open-firefox.ts";

const siteUrl = inject("siteUrl");
const found = findFirefox();
console.log(found?.said ?? "No Firefox was found: what is asked of it is skipped.");

const ENTER = "\uE007";
const END = "\uE010";
const patience = { timeout: 60_000 };

const textOf = (selector: string): string =>
  (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();

const focusOn = (selector: string): void => {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  elements.find((element) => element.checkVisibility())?.focus();
};

describe.skipIf(!found)("in Firefox", () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox(found?.path ?? "", new URL(siteUrl).host);
  });
  afterAll(() => firefox.close());

  const type = async (text: string): Promise<void> => {
    for (const key of text) await firefox.press(key);
  };

  it("the home page leads to a borough that is typed", async () => {
    await firefox.goTo(siteUrl);
    expect(await firefox.evaluate(textOf, "h1")).not.toBe("");
    await firefox.evaluate(focusOn, "#borough");
    await type(`Hackney${ENTER}`);
    await expect
      .poll(() => firefox.evaluate(() => location.href), patience)
      .toBe(`${siteUrl}boroughs/hackney/`);
    expectNone(firefox.faults());
  });

  it("a borough's page shows its charts, and reads one by keyboard", async () => {
    await firefox.goTo(`${siteUrl}boroughs/camden/`);
    const drawings = await firefox.evaluate(() =>
      [...document.querySelectorAll("main figure.chart")].map((figure) =>
        [...figure.querySelectorAll("svg")].some((svg) => svg.getBoundingClientRect().width > 50),
      ),
    );
    expect(drawings.length).toBeGreaterThan(3);
    expect(drawings).not.toContain(false);
    await expect
      .poll(async () => {
        await firefox.evaluate(focusOn, "#rolling-year .drawing");
        await firefox.press(END);
        return firefox.evaluate(textOf, ".reading b");
      }, patience)
      .toMatch(/^[A-Z][a-z]+ \d{4}$/);
    expectNone(firefox.faults());
  });

  it("Compare answers from its database", async () => {
    await firefox.goTo(`${siteUrl}compare/?measure=month&places=camden,barnet`);
    await expect
      .poll(
        () =>
          firefox.evaluate(() => {
            const answer = document.querySelector<HTMLElement>("[data-compare-answer]");
            return [answer?.dataset["state"], answer?.dataset["route"]];
          }),
        patience,
      )
      .toEqual(["answered", "database"]);
    expect(await firefox.evaluate(textOf, "#compare-title")).toMatch(/Camden.*Barnet/);
    expectNone(firefox.faults());
  });

  it("Explore answers a query", async () => {
    const sql = "SELECT area_name FROM areas WHERE slug = 'camden'";
    await firefox.goTo(`${siteUrl}explore/?${String(new URLSearchParams({ sql }))}`);
    await firefox.evaluate(focusOn, "form[data-explore] button[type=submit]");
    await firefox.press(ENTER);
    await expect
      .poll(() => firefox.evaluate(textOf, "main [data-explore-result] tbody"), patience)
      .toContain("Camden");
    expectNone(firefox.faults());
  });
});
