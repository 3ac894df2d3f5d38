import { describe, expect, it } from "vitest";
import { frames } from "../../src/charts/chart.ts";
import { spread } from "../../src/charts/compare-labels.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import { drawTimeline } from "../../src/topics/probation/charts/timeline.ts";
import { afterwards, timeline } from "../../src/topics/probation/content/timeline.ts";

describe("the timeline", () => {
  it("runs from 1998 to the planned start in autumn 2014, by date", () => {
    expect(timeline.map(({ date }) => date)).toEqual([
      ...["1998", "2001", "2003", "2004", "2007", "2008", "1 April 2008", "2009"],
      ...["13 July 2009", "April 2010", "July 2010", "9 May 2013", "July 2013"],
      ...["September 2013", "autumn 2014"],
    ]);
    expect(timeline.filter(({ planned }) => planned)).toHaveLength(1);
    for (const { from, to } of [...timeline, ...afterwards]) expect(from <= to).toBe(true);
  });

  it.each(frames.map((frame) => [frame.width, frame] as const))(
    "draws what its committed snapshot shows, %i px wide",
    async (width, frame) => {
      const markup = renderStatic(drawTimeline(timeline, frame));
      for (const { short } of timeline) expect(markup).toContain(short);
      expect(markup).not.toMatch(/<style| style=|NaN/);
      await expect(markup.replaceAll("><", ">\n<")).toMatchFileSnapshot(
        `snapshots/timeline.${String(width)}.md`,
      );
    },
  );

  it("moves labels apart as little as it takes", () => {
    const labels = (...middles: number[]) => middles.map((wanted) => ({ wanted, height: 20 }));
    expect(spread(labels(10, 12, 100), { from: 0, to: 210 })).toEqual([10, 30, 100]);
    expect(spread(labels(10, 95, 99), { from: 0, to: 110 })).toEqual([10, 80, 100]);
  });
});
