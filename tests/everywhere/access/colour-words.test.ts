import { hcl } from "d3-color";
import { describe, expect, it } from "vitest";
import { nameColour } from "../../../src/charts/colour-words.ts";
import { phone, siteUrl, useBrowser } from "../../browser/support/browser.ts";
import { eachOf, embedPages, parsePage, textOf } from "../../browser/support/pages.ts";

const open = useBrowser();
const named = /\b(?:blue|orange|grey|teal|plum|green|purple|red|yellow)\b/gi;

const wordsOn = (path: string): readonly string[] => [
  ...new Set(
    [...textOf(parsePage(path).querySelector(".subtitle")).matchAll(named)].map(([word]) =>
      word.toLowerCase(),
    ),
  ),
];

/** Every chart whose words name a colour, of London or of one borough. */
const naming = embedPages.filter(
  (path) => /^embed\/[^/]+\/(?:camden\/|city-of-london\/)?$/.test(path) && wordsOn(path).length > 0,
);

/** What the marks of a chart are painted with, as the browser paints them: it runs in the page. */
const findPaint = (): string[] => {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const toHex = (colour: string): string => {
    if (!pen) throw new Error("No canvas to read colours with.");
    pen.fillStyle = colour;
    return String(pen.fillStyle);
  };
  const marks = document.querySelectorAll(
    "figure :is(path, rect, circle, line):not(text *, defs *)",
  );
  const shown = [...marks].filter((mark) => mark.checkVisibility());
  const paints = shown.flatMap((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    return [fill, stroke].filter((paint) => paint !== "none" && !paint.startsWith("url"));
  });
  return [...new Set(paints)].map(toHex);
};

describe.each(["light", "dark"] as const)("a reader's own colours, %s", (colorScheme) => {
  it.each(eachOf(naming))(
    "%s paints what its words name, strong enough to see",
    async (_, path) => {
      const { page } = await open({ viewport: phone, forcedColors: "active", colorScheme });
      await page.goto(siteUrl + path);
      const paints = await page.evaluate(findPaint);
      const ground = colorScheme === "light" ? 100 : 0;
      const seen = paints
        .filter((paint) => Math.abs(hcl(paint).l - ground) > 35)
        .map((paint) => nameColour(paint));
      for (const word of wordsOn(path)) expect(seen, `${path} says ${word}`).toContain(word);
    },
  );
});

it("finds charts that name colours", () => {
  expect(naming.length).toBeGreaterThan(15);
});
