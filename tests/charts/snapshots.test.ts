import { describe, expect, it } from "vitest";
import { frames, parametersOf, type Presented } from "../../src/charts/chart.ts";
import { instances } from "../../src/site/published-charts.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import { queryFrozen } from "../frozen/frozen-tables.ts";

/** One place a chart is enough to see its drawing change: Camden where there is a choice. */
const all = await instances();
const shown = [...new Set(all.map(({ chart }) => chart.id))].map((id) => {
  const own = all.filter(({ chart }) => chart.id === id);
  return own.find(({ place }) => place.slug === "camden") ?? own[0];
});

/** Plot numbers its markers as they come: here from the first of the document, whatever ran before. */
function renumberMarkers(markup: string): string {
  const ids = new Set(markup.match(/plot-marker-\d+/g));
  const numbers = new Map([...ids].map((id, index) => [id, `plot-marker-${String(index + 1)}`]));
  return markup.replace(/plot-marker-\d+/g, (id) => numbers.get(id) ?? id);
}

/** Everything a page shows of a chart, as text that a reviewer can read. */
function document(presented: Presented): string {
  const { figure } = presented;
  const drawings =
    figure.kind === "panels"
      ? figure.panels.map(
          (panel) =>
            `## ${panel.heading}\n${panel.figure ?? ""} ${panel.detail ?? ""}\n\n${renderStatic(panel.options)}`,
        )
      : frames.flatMap((frame) =>
          figure.drawings.map((drawing) => renderStatic(drawing(frame), figure.links)),
        );
  const lines = [
    `# ${presented.title}`,
    presented.subtitle,
    `Alt text: ${presented.altText}`,
    ...presented.notes,
    ...presented.breaks,
    ...drawings.map((markup) => markup.replaceAll("><", ">\n<")),
    "",
  ];
  return renumberMarkers(lines.join("\n\n"));
}

describe("every chart draws of the frozen tables what its committed snapshot shows", () => {
  it.each(shown.flatMap((instance) => (instance ? [[instance.chart.id, instance] as const] : [])))(
    "%s",
    async (id, { chart, place }) => {
      const rows = await queryFrozen(chart.sql, parametersOf(chart, place));
      const presented = chart.present(rows, { place, link: (path) => path });
      await expect(document(presented)).toMatchFileSnapshot(`snapshots/${id}.${place.slug}.md`);
    },
  );
});
