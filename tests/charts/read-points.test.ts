import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { frames, type Presented } from "../../src/charts/chart.ts";
import { instances } from "../../src/site/published-charts.ts";
import { parsePoints, type Point } from "../../src/figure/page/reading.ts";
import { readingTable } from "../../src/figure/page/reading-table.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import { workedOut } from "../../src/site/worked-out.ts";
import { query } from "../../src/database/build/node.ts";

const all = await instances();
const ids = [...new Set(all.map(({ chart }) => chart.id))];

/** Maps name their links; of these the figures stand beside the drawings themselves. */
const withoutPoints = [
  ...["change-by-borough", "children-by-borough", "contract-areas-map"],
  ...["contract-area-neighbours", "borough-multiples"],
];

/** Dots on ratios, or on a map, that no column of the table has: one for each line, in order. */
const lineByLine: readonly string[] = ["place-in-range", "wards"];

type Series = { readonly along: string; readonly points: readonly Point[] };

const seriesOf = (markup: string): readonly Series[] =>
  [...parseHTML(markup).document.querySelectorAll("[data-points]")].map((group) => ({
    along: group.getAttribute("data-along") ?? "",
    points: parsePoints(group.getAttribute("data-points") ?? ""),
  }));

const drawn = ({ figure }: Presented): readonly string[] =>
  figure.kind === "panels"
    ? figure.panels.map(({ options }) => renderStatic(options))
    : figure.drawings.flatMap((drawing) => frames.map((frame) => renderStatic(drawing(frame))));

const numberIn = (cell: string | undefined): number =>
  Number((cell ?? "").replace("−", "-").replaceAll(/[,%+ ]|points/g, "") || NaN);

/** How many pairs of points stand in the order of a column's numbers, or all of them in the other. */
function agreement(points: readonly Point[], column: readonly number[], of: "x" | "y"): number {
  let [same, other] = [0, 0];
  points.forEach((one, index) => {
    for (const two of points.slice(index + 1)) {
      const pixels = one[of] - two[of];
      const values = (column[one.row] ?? NaN) - (column[two.row] ?? NaN);
      if (Number.isNaN(values) || Math.abs(pixels) < 2 || values === 0) continue;
      if (pixels > 0 === values > 0) same += 1;
      else other += 1;
    }
  });
  return same + other === 0 ? 1 : Math.max(same, other) / (same + other);
}

/** How well a series of points follows some column of its table. */
function followed({ along, points }: Series, body: readonly (readonly string[])[]): number {
  const width = Math.max(...body.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) =>
    body.map((cells) => numberIn(cells[at])),
  );
  const known = columns.filter((column) => points.some(({ row }) => !Number.isNaN(column[row])));
  return Math.max(...known.map((column) => agreement(points, column, along === "x" ? "y" : "x")));
}

describe.each(ids.filter((id) => !withoutPoints.includes(id)))("the points of %s", (id) => {
  const own = all.filter(({ chart }) => chart.id === id);
  const tried = [own[0], own.at(-1)].flatMap((one) => one ?? []);

  it("stand on lines of its table, and follow what it says", async () => {
    for (const { chart, place, parameters } of tried) {
      const rows = await query(chart.sql, parameters);
      const shown = chart.present(rows, { place, link: String });
      const { body } = readingTable(chart, rows, shown.table);
      const series = drawn(shown).flatMap(seriesOf);
      expect(series.flatMap(({ points }) => points).length, place.name).toBeGreaterThan(1);
      for (const one of series) {
        for (const { row } of one.points) expect(body[row], place.name).toBeDefined();
        // People are dots here, as many as the table counts, and not places on a scale.
        if (id === "radar-stayed-and-left" || one.points.length < 3) continue;
        // A pixel is finer than two decimals, so a few neighbours change places.
        if (!lineByLine.includes(id)) expect(followed(one, body), place.name).toBeGreaterThan(0.94);
        else expect(one.points.map(({ row }) => row)).toEqual([...body.keys()]);
      }
    }
  });
});

it("charts without points are those that name their parts themselves", async () => {
  for (const { chart, place, parameters } of all.filter(({ chart }) =>
    withoutPoints.includes(chart.id),
  )) {
    const shown = chart.present(await query(chart.sql, parameters), { place, link: String });
    const isNamed =
      shown.figure.kind === "panels"
        ? shown.figure.panels.every(({ figure }) => figure)
        : shown.figure.links;
    expect(isNamed, chart.id).toBe(true);
  }
});

it.each(
  Object.values(await workedOut())
    .filter(({ id }) => id !== "radar-divisions")
    .map((figure) => [figure.id, figure] as const),
)("the points of %s follow its table", (_, { table, draw }) => {
  for (const frame of frames) {
    const series = seriesOf(draw(frame));
    expect(series.length).toBeGreaterThan(0);
    for (const { points } of series) {
      for (const { row } of points) expect(table.body[row]).toBeDefined();
    }
  }
});
