import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "./support/browser.ts";

const open = useBrowser();
const whetherLaidOut = (): string[] =>
  [...document.querySelectorAll("figure.chart")].map(
    (figure) => getComputedStyle(figure).contentVisibility,
  );

it("is laid out before the charts after it, which are when the page has loaded", async () => {
  const path = `${siteUrl}boroughs/camden/`;
  const plain = await open({ javaScriptEnabled: false });
  await plain.page.goto(path);
  const [first, ...others] = await plain.page.evaluate(whetherLaidOut);
  expect(first).toBe("visible");
  expect(new Set(others)).toEqual(new Set(["auto"]));

  const { page, watch } = await open();
  await page.goto(path);
  expect(new Set(await page.evaluate(whetherLaidOut))).toEqual(new Set(["visible"]));
  expect(watch.faults()).toEqual([]);
});

it("does not wait where an address leads to a chart further down, which stands where it leads", async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(`${siteUrl}boroughs/camden/#groups`);
  expect(new Set(await page.evaluate(whetherLaidOut))).toEqual(new Set(["visible"]));
  const top = (await page.locator("#groups").boundingBox())?.y ?? Number.NaN;
  expect(Math.abs(top)).toBeLessThan(60);
});
