import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "../support/browser.ts";
import { openWays, patience } from "../support/explore.ts";

const open = useBrowser();
const calm = { reducedMotion: "reduce" } as const;

/** What moves by itself, in the page and in the editor's own tree. */
const moving = (): string[] => {
  const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...roots]
    .flatMap((root) => root.getAnimations())
    .map((animation) => ("animationName" in animation ? String(animation.animationName) : "other"));
};

it("nothing moves in Explore, nor does the editor's mark blink, for who asks for less motion", async () => {
  const { page } = await open(calm);
  await page.goto(`${siteUrl}explore/`);
  await openWays(page);
  await page.getByRole("textbox", { name: "Your query, in SQL" }).focus();
  const editor = page.locator(".code-editor .cm-content");
  await editor.waitFor(patience);
  await editor.focus();
  await page.locator(".code-editor .cm-cursor").first().waitFor({ state: "attached" });
  expect(await page.evaluate(moving)).toEqual([]);
});

it("nothing moves on a page of charts, and a way within it leads there in one step", async () => {
  const { page } = await open(calm);
  await page.goto(`${siteUrl}crime/`);
  const { atOnce, later } = await page.evaluate(async () => {
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent.trim() === "Go to the chart",
    );
    button?.click();
    const atOnce = scrollY;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return { atOnce, later: scrollY };
  });
  expect(atOnce).toBeGreaterThan(0);
  expect(later).toBe(atOnce);
  expect(await page.evaluate(moving)).toEqual([]);
});
