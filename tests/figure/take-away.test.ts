import { describe, expect, it } from "vitest";
import { citation } from "../../src/figure/cite.ts";
import { figureOfChart } from "../../src/figure/shown-figure.ts";
import { instances } from "../../src/site/published-charts.ts";
import { query } from "../../src/database/build/node.ts";
import { sources } from "../../src/datasets/sources.ts";

const sourceOfAll = "mps-borough-monthly-bocu";
const editions = {
  covers: { [sourceOfAll]: "32 boroughs, to June 2026" },
  copies: {},
  release: "release 1.2.0",
};
const all = await instances();
const one = [...Map.groupBy(all, ({ chart }) => chart.id).values()].flatMap((own) =>
  own.slice(0, 1),
);

describe.each(one.map((instance) => [instance.chart.id, instance] as const))(
  "%s",
  (_, instance) => {
    it("has notes that a reader can open, with all the page says and each source's licence", async () => {
      const rows = await query(instance.chart.sql, instance.parameters);
      const shown = figureOfChart(instance, rows, String, editions);
      const text = shown.files.notes();
      expect(text).toContain("Tables: release 1.2.0 of");
      for (const words of [shown.title, shown.subtitle, ...shown.notes, ...shown.breaks])
        expect(text).toContain(words);
      for (const id of shown.sources) {
        expect(text).toContain(sources[id].licence.name);
        expect(text).toContain(sources[id].attribution);
        if (id === sourceOfAll) expect(text).toContain("The edition used: 32 boroughs, to June");
      }
      expect(text).not.toMatch(/[{}]|undefined|"/);
    });
  },
);

it("is cited by title, source, edition, the date it was read and its address", () => {
  const cited = citation(
    { title: "Crime fell", sources: ["mps-borough-monthly-bocu", "ons-population"] },
    {
      editions: {
        covers: { "mps-borough-monthly-bocu": "July 2024 to June 2026" },
        copies: {},
        release: "release 1.2.0",
      },
      address: "https://example.org/crime/#groups",
      read: "2 March 2027",
    },
  );
  expect(cited).toBe(
    "“Crime fell”, London reoffending data, release 1.2.0. From: Metropolitan Police Service: MPS Recorded Crime: Geographic Breakdown, most recent 24 months (July 2024 to June 2026). Office for National Statistics: Mid-year population estimates, one series rebased to the 2021 Census. Read on 2 March 2027. https://example.org/crime/#groups",
  );
});
