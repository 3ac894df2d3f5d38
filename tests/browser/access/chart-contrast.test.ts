import { expect, it } from "vitest";
import { siteUrl, useBrowser } from "../support/browser.ts";
import { faintChartText } from "../support/chart-contrast.ts";

const open = useBrowser();

// That there are none is asked of each page beside axe, which looks at no text inside a drawing.
it.each(["light", "dark"] as const)(
  "faint words inside a chart would be found in %s colours",
  async (colorScheme) => {
    const { page } = await open({ colorScheme });
    await page.goto(`${siteUrl}boroughs/camden/`);
    expect(await faintChartText(page)).toEqual([]);
    await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      document.querySelector<SVGTextElement>("figure svg text")?.style.setProperty("fill", ground);
    });
    expect(await faintChartText(page)).toHaveLength(1);
  },
);
