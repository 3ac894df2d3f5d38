import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { frames, type Instance } from "../../src/charts/chart.ts";
import { noEditions } from "../../src/figure/known-editions.ts";
import { figureOfChart } from "../../src/figure/shown-figure.ts";
import { instances } from "../../src/site/published-charts.ts";
import { readingTable } from "../../src/figure/page/reading-table.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import { toCsv } from "../../src/database/ask/csv.ts";
import { query } from "../../src/database/build/node.ts";

const all = await instances();
const byChart = new Map(all.map((instance) => [instance.chart.id, instance.chart]));

async function present(instance: Instance) {
  const rows = await query(instance.chart.sql, instance.parameters);
  return { rows, shown: instance.chart.present(rows, { place: instance.place, link: String }) };
}

const known = new Map<Instance, ReturnType<typeof present>>();

/** What a chart shows of a place, worked out once for all that is asked of it. */
function presented(instance: Instance): ReturnType<typeof present> {
  const shown = known.get(instance) ?? present(instance);
  known.set(instance, shown);
  return shown;
}

describe.each([...byChart.keys()])("%s, for every place it is published for", (id) => {
  const own = all.filter(({ chart }) => chart.id === id);

  it("says something in title, subtitle and alt text, and no computed word is broken", async () => {
    for (const instance of own) {
      const { shown } = await presented(instance);
      for (const words of [shown.title, shown.subtitle, shown.altText, ...shown.notes]) {
        expect(words.length, instance.place.name).toBeGreaterThan(10);
        expect(words, instance.place.name).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
      }
    }
  });

  it("draws inside its frame, without inline styles, scripts or numbers beyond a tenth", async () => {
    for (const instance of own) {
      const { figure } = (await presented(instance)).shown;
      const drawings =
        figure.kind === "panels"
          ? figure.panels.map((panel) => renderStatic(panel.options))
          : frames.flatMap((frame) => figure.drawings.map((draw) => renderStatic(draw(frame))));
      expect(drawings.length).toBeGreaterThan(0);
      for (const markup of drawings) {
        expect(markup).not.toMatch(/<style| style=|<script|NaN/);
        expect(markup).not.toMatch(/ (d|transform|x1|cx)="[^"]*\d\.\d\d/);
      }
    }
  });

  it("gives a CSV and a table with as much as is drawn", async () => {
    for (const instance of own) {
      const { rows, shown } = await presented(instance);
      const columns = Object.keys(instance.chart.columns);
      const parsed = csvParse(toCsv(columns, rows));
      expect(parsed.columns).toEqual(columns);
      expect(parsed).toHaveLength(rows.length);
      const table = readingTable(instance.chart, rows, shown.table);
      expect(table.body.length).toBeGreaterThan(0);
      for (const line of table.body) {
        expect(line).toHaveLength(table.head.length);
        for (const cell of line) expect(cell, instance.place.name).not.toMatch(/\d\.\d{4}/);
      }
    }
  });

  it("names the licence and publisher of each source beside the CSV", async () => {
    for (const instance of own.slice(0, 1)) {
      const { rows, shown } = await presented(instance);
      const { files } = figureOfChart(instance, rows, String, noEditions);
      const notes = JSON.stringify(files.metadata());
      expect(notes).toContain("dc:license");
      expect(notes).toContain(shown.title);
      for (const item of shown.breaks) expect(notes).toContain(item);
    }
  });
});

it("never speaks of ranks, league tables of places or significance", async () => {
  for (const instance of all) {
    const { shown } = await presented(instance);
    const words = [shown.title, shown.subtitle, shown.altText].join(" ");
    expect(words).not.toMatch(/\b(worst|best|ranks?|\d+(st|nd|rd|th) highest|significant)/i);
  }
});
