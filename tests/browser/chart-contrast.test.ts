import { describe, expect, it } from "vitest";
import { siteUrl, useBrowser } from "./support/browser.ts";
import { faintChartText } from "./support/chart-contrast.ts";
import { expectNone } from "./support/expect-none.ts";
import { eachOf, pageKinds } from "./support/pages.ts";

const open = useBrowser();
const pages = eachOf(pageKinds);

describe.each(["light", "dark"] as const)(
  "the words inside charts in %s colours",
  (colorScheme) => {
    it.each(pages)("stand out enough on %s", async (_, path) => {
      const { page } = await open({ colorScheme });
      await page.goto(siteUrl + path);
      expectNone(await faintChartText(page));
      await page.context().close();
    });

    it("would be found if they did not", async () => {
      const { page } = await open({ colorScheme });
      await page.goto(`${siteUrl}boroughs/camden/`);
      await page.evaluate(() => {
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        document
          .querySelector<SVGTextElement>("figure svg text")
          ?.style.setProperty("fill", ground);
      });
      expect(await faintChartText(page)).toHaveLength(1);
      await page.context().close();
    });
  },
);
