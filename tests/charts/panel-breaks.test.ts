import { ruleY } from "@observablehq/plot";
import { expect, it } from "vitest";
import { keyOf } from "../../src/charts/picture/key.ts";
import { besideLines, panelBreaks } from "../../src/charts/marks/panel-breaks.ts";
import { renderStatic } from "../../src/charts/render-static.ts";

const date = (text: string): Date => new Date(`${text}-01T00:00:00Z`);
const domain = [date("2011-03"), date("2026-06")] as const;

it("numbers each line of a small drawing as the key does, and none at its first period", () => {
  const drawn = renderStatic({
    width: 160,
    x: { type: "utc", domain: [...domain] },
    marks: [
      ruleY([0]),
      ...panelBreaks(
        [
          { x: date("2011-03"), number: 1 },
          { x: date("2013-02"), number: 2 },
          { x: date("2024-02"), number: 4 },
        ],
        domain,
      ),
    ],
  });
  const numbers = [...drawn.matchAll(/class="break-number"[^]*?<text[^>]*>(\d+)<\/text>/g)];
  expect(numbers.map(([, number]) => number)).toEqual(["2", "4"]);
});

it("keeps numbers of near breaks apart where a small drawing is narrowest", () => {
  const at = [date("2024-02"), date("2024-07")];
  const [left = 0, right = 0] = besideLines(at, domain).map(
    (beside, index) =>
      beside +
      (88 * (Number(at[index]) - Number(domain[0]))) / (Number(domain[1]) - Number(domain[0])),
  );
  expect(right - left).toBeGreaterThanOrEqual(13);
  expect(right).toBeLessThanOrEqual(88);
});

it("writes the key of a picture with its numbers, in colours that need no style sheet", () => {
  const { markup } = keyOf(["new system, February 2024", "A & B, July 2024"], 0, 720);
  expect(markup).toContain(">1</text>");
  expect(markup).toContain(">A &amp; B, July 2024</text>");
  expect(markup).not.toContain("var(");
});
