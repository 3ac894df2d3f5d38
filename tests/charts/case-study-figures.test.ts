import { describe, expect, it } from "vitest";
import { radarDivisions } from "../../src/topics/case-studies/charts/radar-divisions.ts";
import { radarShuffles } from "../../src/topics/case-studies/charts/radar-shuffles.ts";
import { frames } from "../../src/charts/chart.ts";
import type { RowsFigure } from "../../src/charts/rows-figure.ts";
import { ask } from "../../src/database/build/ask.ts";
import { radarDivided, radarSplit } from "../../src/topics/case-studies/words/radar.ts";
import { caseStudyResults, resultsOf } from "../../src/topics/case-studies/words/results.ts";

const radar = resultsOf(await ask(caseStudyResults), "RADAR");
const divisions = radarDivisions(radarDivided(radar));
const shuffles = radarShuffles(radarSplit(radar));

const document = (figure: RowsFigure): string =>
  [
    `# ${figure.title}`,
    figure.subtitle,
    `Alt text: ${figure.altText}`,
    ...figure.notes,
    ...[figure.table.head, ...figure.table.body].map((cells) => cells.join(" | ")),
    ...frames.map((frame) => figure.draw(frame).replaceAll("><", ">\n<")),
    "",
  ].join("\n\n");

describe.each([divisions, shuffles].map((figure) => [figure.id, figure] as const))(
  "%s",
  (id, figure) => {
    it("shows what its committed snapshot shows", async () => {
      await expect(document(figure)).toMatchFileSnapshot(`snapshots/${id}.md`);
    });

    it("has whole words, a square table and no inline style", () => {
      expect(document(figure)).not.toMatch(/undefined|NaN|Infinity|\[object|<style| style=/);
      for (const row of figure.table.body) expect(row).toHaveLength(figure.table.head.length);
    });
  },
);

describe("the search for whole people", () => {
  it("draws every one of the 394 divisions, five at 45%, four at 69%, one at both", () => {
    const [desktop] = frames;
    const drawn = divisions.draw(desktop);
    // The one that fits is a ring and a dot.
    expect(drawn.match(/<circle/g)).toHaveLength(394 + 1);
    expect(divisions.altText).toContain("394 dots");
    expect(divisions.notes[0]).toContain("45% alone fits five divisions, 69% alone four.");
  });

  it("lists the nearest divisions, of which the first alone rounds to both", () => {
    const [first, ...others] = divisions.table.body;
    expect(first).toEqual(["22", "10", "45.5%", "16", "11", "68.8%", "0.5"]);
    expect(others).toHaveLength(9);
    for (const row of others) expect(Number(row.at(-1))).toBeGreaterThan(0.5);
  });

  it("refuses percentages that fit no division, or several", () => {
    const whole = { count: 21, total: 38 };
    expect(() => radarDivisions({ whole, stayed: 1, left: 2 })).toThrow("not one division");
    expect(() => radarDivisions({ whole: { count: 10, total: 20 }, stayed: 50, left: 50 })).toThrow(
      "not one division",
    );
  });
});

describe("the deal of those who reoffended", () => {
  it("adds up to all deals, and its unlikely ones to Fisher's 0.197", () => {
    const times = (rows: typeof shuffles.table.body): number =>
      rows.reduce((sum, row) => sum + (row[2] === "<1" ? 0 : Number(row[2])), 0);
    expect(times(shuffles.table.body)).toBeGreaterThan(990);
    const unlikely = shuffles.table.body.filter((row) => row.at(-1) === "yes");
    expect(times(unlikely)).toBeGreaterThan(190);
    expect(times(unlikely)).toBeLessThan(200);
    expect(shuffles.title).toContain("197 times in 1,000");
    expect(shuffles.notes[0]).toContain("0.197, about 1 in 5");
  });
});
