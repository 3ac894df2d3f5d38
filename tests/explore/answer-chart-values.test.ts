import { describe, expect, it } from "vitest";
import { answerCharts } from "../../src/explore/answer-chart/answer-chart.ts";
import { periodOf } from "../../src/explore/answer-chart/period.ts";
import type { Answer } from "../../src/database/ask/answer.ts";
import { readTable } from "../../src/explore/answer/answer-table.ts";

describe("a chart of values that JavaScript does not hold", () => {
  const answer: Answer = {
    columns: [
      { name: "place", type: "text" },
      { name: "total", type: "number" },
    ],
    rows: [
      ["a", "9007199254740993"],
      ["b", 5],
      ["c", "-9007199254740993"],
    ],
    truncated: false,
  };

  it("draws long numbers as near as it can, and writes them as they are", () => {
    const charts = answerCharts(answer);
    const chart = charts.chart(charts.propose("bar"));
    expect(chart.drawn && chart.altText).toContain(
      "a: 9007199254740993; b: 5; c: -9007199254740993",
    );
    expect(chart.drawn && chart.notes).toEqual([]);
    const [, total] = readTable(answer).columns;
    expect(total?.write("9007199254740993")).toBe("9007199254740993");
    expect(total?.width).toBeGreaterThan(16);
  });

  it.each([
    ["2026-11-28", "date"],
    ["2026-11-28 10:30:00.25", "date"],
    ["2026-11-28 10:30:00+00", "date"],
    ["0044-03-15 (BC)", undefined],
    ["infinity", undefined],
    ["290000-12-31", undefined],
    ["10:30:00", undefined],
    ["2026-11-28 10:30:00+02", undefined],
  ])("draws %s in time only where it lies in time as it is written", (value, period) => {
    expect(periodOf("d", "date", new Set([value]))).toBe(period);
  });

  it("takes intervals for names, not for points in time", () => {
    const spans: Answer = {
      columns: [
        { name: "span", type: "interval" },
        { name: "n", type: "number" },
      ],
      rows: [
        ["1 day", 1],
        ["3 days", 2],
      ],
      truncated: false,
    };
    expect(answerCharts(spans).kinds).toContain("bar");
    expect(answerCharts(spans).kinds).not.toContain("line");
  });
});
