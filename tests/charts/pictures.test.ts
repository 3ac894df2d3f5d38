import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartPicture } from "../../src/charts/picture/of-chart.ts";
import { rowsPicture } from "../../src/charts/picture/of-rows.ts";
import { instances } from "../../src/site/published-charts.ts";
import { chartAddress } from "../../src/places/chart-address.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import { workedOut } from "../../src/site/worked-out.ts";
import { query } from "../../src/database/build/node.ts";

const all = await instances();
const figures = Object.values(await workedOut());

/** What a picture says, and whether it stands by itself. */
function read(svg: string) {
  const { document } = parseHTML(svg);
  const texts = [...document.querySelectorAll("text")].map((text) => text.textContent);
  return { words: texts.join(" "), marks: document.querySelectorAll("path, rect, circle").length };
}

describe.each([...new Set(all.map(({ chart }) => chart.id))])("the pictures of %s", (id) => {
  it("say in every place what the chart says, where it stands, and need nothing else", async () => {
    for (const { chart, place, parameters } of all.filter((one) => one.chart.id === id)) {
      const rows = await query(chart.sql, parameters);
      const shown = chart.present(rows, { place, link: String });
      const svg = chartPicture(shown, renderStatic, chartAddress(chart, place));
      const { words, marks } = read(svg);
      for (const part of [shown.title, shown.subtitle, ...shown.notes]) {
        expect(words.replaceAll(/\s+/g, " "), place.name).toContain(part.replaceAll(/\s+/g, " "));
      }
      expect(words).toContain(chartAddress(chart, place));
      expect(words).toContain("Source: ");
      expect(marks, place.name).toBeGreaterThan(2);
      expect(svg, place.name).not.toMatch(/var\(| class=| style=|<style|<a\b|NaN|undefined/);
    }
  });
});

it.each(figures.map((figure) => [figure.id, figure] as const))(
  "the picture of %s says what the figure says",
  (_, figure) => {
    const svg = rowsPicture(figure, "/payment-by-results/");
    const { words } = read(svg);
    for (const part of [figure.title, figure.subtitle, ...figure.notes]) {
      expect(words).toContain(part);
    }
    expect(svg).not.toMatch(/var\(| class=| style=|NaN|undefined/);
  },
);
