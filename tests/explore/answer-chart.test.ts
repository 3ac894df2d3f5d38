import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerCharts, type AnswerChart } from "../../src/explore/answer-chart/answer-chart.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import type { Answer } from "../../src/database/ask/answer.ts";
import { addMonths } from "../../src/words/periods.ts";
import { anyAnswer, answerOf } from "./answers.ts";

const phone = { width: 300, phone: true };
const column = { width: 544, phone: false };

type Drawn = Extract<AnswerChart, { drawn: true }>;

/** What is drawn of an answer by itself. */
function drawnOf(answer: Answer): Drawn {
  const charts = answerCharts(answer);
  const chart = charts.chart(charts.propose());
  if (!chart.drawn) throw new Error(chart.reason);
  return chart;
}

function reasonOf(answer: Answer): string {
  const charts = answerCharts(answer);
  const chart = charts.chart(charts.propose());
  return chart.drawn ? `drawn: ${chart.title}` : chart.reason;
}

const markup = (chart: Drawn): string => renderStatic(chart.drawing(column));

/** The lines of a drawing as the stretches that a pen draws without being lifted. */
const stretches = (svg: string): number[] =>
  [...svg.matchAll(/<g [^>]*aria-label="line"[^>]*>(.*?)<\/g>/gs)].flatMap(([, inner = ""]) =>
    [...inner.matchAll(/ d="([^"]*)"/g)].map(([, d = ""]) => (d.match(/M/g) ?? []).length),
  );

const months = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => addMonths("2020-01", index));

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe("what is drawn of an answer by itself", () => {
  it.each([
    ["month", { month: months(24), offences: upTo(24) }, "Offences by month"],
    ["financial year", { year: ["2010-11", "2011-12", "2012-13"], n: [1, 2, 3] }, "N by year"],
    ["year", { year: [2010, 2011, 2012], n: [1, 2, 3] }, "N by year"],
    ["cohort", { cohort_end: ["2010-03", "2011-03"], rate: [1, 2] }, "Rate by cohort end"],
    ["date", { day: ["2024-01-05", "2024-02-09"], n: [4, 5] }, "N by day"],
  ])("is a line over a %s", (_, columns, title) => {
    const chart = drawnOf(answerOf(columns));
    expect(chart.title).toBe(title);
    expect(chart.altText).toMatch(/^Line chart\./);
    expect(stretches(markup(chart))).toEqual([1]);
  });

  it("reads 2009-10 as a month or a financial year by the name of its column", () => {
    const values = { of: ["2009-10", "2010-11", "2011-12"], n: [1, 2, 3] };
    expect(drawnOf(answerOf({ year: values.of, n: values.n })).subtitle).toContain("2009-10");
    expect(drawnOf(answerOf({ month: values.of, n: values.n })).subtitle).toContain("October 2009");
  });

  it("is a line for each place, named at its end", () => {
    const chart = drawnOf(
      answerOf({
        area_code: ["E1", "E2", "E1", "E2"],
        area_name: ["Camden", "Hackney", "Camden", "Hackney"],
        month: ["2020-01", "2020-01", "2020-02", "2020-02"],
        offences: [1, 2, 3, 4],
      }),
    );
    expect(chart.title).toBe("Offences by month, a line for each area name");
    expect(markup(chart)).toContain(">Camden<");
    expect(stretches(markup(chart))).toEqual([1, 1]);
  });

  it("is a line for each column of numbers of about one size, and else for the first", () => {
    const month = months(3);
    expect(drawnOf(answerOf({ month, rate: [2, 3, 4], upper: [5, 6, 7] })).title).toBe(
      "Rate and upper by month",
    );
    expect(drawnOf(answerOf({ month, offences: [900, 800, 700], rate: [1, 2, 3] })).title).toBe(
      "Offences by month",
    );
  });

  it("is bars for names, and dots where names come several times or two numbers stand alone", () => {
    const bars = drawnOf(answerOf({ area_code: ["E1", "E2"], area: ["A", "B"], n: [1, 2] }));
    expect(bars.altText).toBe(
      "Bar chart. N by area, 2 rows in the order of the query, from zero. A: 1; B: 2.",
    );
    const strip = drawnOf(answerOf({ area: ["A", "A", "B"], n: [1, 3, 2] }));
    expect(strip.altText).toBe(
      "Dot plot. N by area, 3 rows, on a scale with zero. A: from 1 to 3; B: 2.",
    );
    const scatter = drawnOf(answerOf({ a: [1, 2, 3], b: [9, 8, 7] }));
    expect(scatter.title).toBe("B against a");
  });

  it("is nothing, in words, where there is nothing to draw", () => {
    expect(reasonOf(answerOf({ area: [], n: [] }))).toBe("No chart: there are no rows.");
    expect(reasonOf(answerOf({ area: ["A"], n: [1] }))).toContain("one row");
    expect(reasonOf(answerOf({ area: ["A", "B"] }))).toContain("no column holds numbers");
    const sparse = answerOf({ month: months(5), n: [1, null, null, null, null] });
    expect(reasonOf(sparse)).toContain("Most values are missing");
    const names = upTo(50).map((n) => `Place ${String(n)}`);
    expect(reasonOf(answerOf({ place: names, n: upTo(50) }))).toMatch(
      /50 rows would be as many bars, and at most 40 are drawn/,
    );
  });
});

describe("a line of an answer", () => {
  it("breaks at a missing value, which it says is no zero", () => {
    const chart = drawnOf(answerOf({ month: months(5), n: [1, 2, null, 4, 5] }));
    expect(stretches(markup(chart))).toEqual([2]);
    expect(chart.notes).toContain("1 value missing: a gap in the line is not a zero.");
  });

  it("breaks where a month has no row at all, and where a yearly cohort has none", () => {
    const gap = ["2020-01", "2020-02", "2020-04", "2020-05"];
    expect(stretches(markup(drawnOf(answerOf({ month: gap, n: [1, 2, 3, 4] }))))).toEqual([2]);
    const cohort = ["2010-03", "2011-03", "2013-03", "2014-03"];
    const chart = drawnOf(answerOf({ cohort, n: [1, 2, 3, 4] }));
    expect(stretches(markup(chart))).toEqual([2]);
    expect(chart.notes.join()).toContain("no row for a period");
    expect(chart.subtitle).toBe("2009-10 to 2013-14, from zero");
  });

  it("shows a point that stands between two gaps", () => {
    const chart = drawnOf(answerOf({ month: months(5), n: [1, null, 3, null, 5] }));
    expect(markup(chart).match(/<circle/g)).toHaveLength(3);
  });

  it("follows time, whatever the order of the query", () => {
    const month = months(12);
    const [up, down] = [month, month.toReversed()].map((own) =>
      markup(drawnOf(answerOf({ month: own, n: own.map((one) => month.indexOf(one)) }))),
    );
    expect(down).toBe(up);
  });

  it("does not go through two rows of one month, nor take more series than can be told apart", () => {
    const charts = answerCharts(
      answerOf({
        month: months(2).flatMap((month) => upTo(8).map(() => month)),
        group: [...upTo(8), ...upTo(8)].map((n) => `g${String(n)}`),
        n: upTo(16),
      }),
    );
    const reason = (series: number | null): string => {
      const chart = charts.chart({ kind: "line", x: 0, y: [2], series });
      return chart.drawn ? "" : chart.reason;
    };
    expect(reason(null)).toContain("Several rows share one month");
    expect(reason(1)).toContain("8 lines cannot be told apart");
  });
});

describe("grid lines", () => {
  it("count in whole numbers where the answer does", () => {
    const chart = drawnOf(answerOf({ month: months(3), n: [1, 2, 3] }));
    expect(markup(chart)).toContain(">3<");
    expect(markup(chart)).not.toContain(">0.5<");
  });
});

describe("bars of an answer", () => {
  it("keep the order of the query, stand on zero, and leave out what is missing", () => {
    const chart = drawnOf(answerOf({ area: ["C", "A", "B"], n: [-2, null, 4] }));
    const svg = markup(chart);
    expect([...svg.matchAll(/>([ABC])</g)].map(([, name]) => name)).toEqual(["C", "A", "B"]);
    expect(svg).toContain(">no value<");
    const widths = [...svg.matchAll(/<rect [^>]*width="([^"]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths[2]).toBeCloseTo(2 * (widths[0] ?? 0), 0);
    expect(widths[1]).toBe(0);
    expect(chart.notes).toEqual(["1 value missing: no bar is not a zero."]);
  });
});

describe("dots of an answer", () => {
  it("tell in words of a cell that is not a number, beside those that are", () => {
    const charts = answerCharts(answerOf({ area: ["A", "B"], n: [1, 2], share: [Number.NaN, 3] }));
    const chart = charts.chart({ kind: "dot", x: 0, y: [1], series: null });
    if (!chart.drawn) throw new Error(chart.reason);
    expect(markup(chart)).toContain("share: not a number");
    expect(markup(chart)).not.toContain("NaN");
  });
});

describe("a long answer", () => {
  it("is drawn to five thousand rows, which is said", () => {
    const chart = drawnOf(answerOf({ a: upTo(7000), b: upTo(7000).toReversed() }));
    expect(markup(chart).match(/<(?:circle|path)/g)?.length).toBeLessThanOrEqual(5010);
    expect(chart.notes).toContain("Drawn are the first 5,000 of 7,000 rows.");
  });
});

describe("a reader's choice", () => {
  const answer = answerOf({
    area: ["A", "B", "C"],
    side: ["in", "out", "in"],
    year: [2010, 2011, 2012],
    n: [1, 2, 3],
    m: [4, 5, 6],
  });
  const charts = answerCharts(answer);

  it("is offered the columns that suit each kind", () => {
    const words = (columns: readonly { words: string }[]) => columns.map((one) => one.words);
    expect(charts.kinds).toEqual(["line", "bar", "dot"]);
    expect(words(charts.offer("line", 2).x)).toEqual(["year"]);
    expect(charts.offer("line", 2).y.map(words)).toEqual([["n"], ["m"], ["n", "m"]]);
    expect(words(charts.offer("bar", 0).x)).toEqual(["area", "side", "year"]);
    expect(words(charts.offer("dot", 0).series)).toEqual(["side"]);
  });

  it("is drawn as it is made", () => {
    const chart = charts.chart({ kind: "dot", x: 3, y: [4], series: 1 });
    expect(chart).toMatchObject({ drawn: true, title: "M against n, in colours by side" });
    if (chart.drawn) expect(markup(chart)).toContain(">out<");
    expect(charts.chart({ kind: "none", x: 0, y: [], series: null })).toEqual({
      drawn: false,
      reason: "No chart.",
    });
  });
});

describe("any answer", () => {
  it("is drawn with whole coordinates and its texts as text, or refused in words", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const charts = answerCharts(answer);
        const choices = [undefined, ...charts.kinds].map((kind) => charts.propose(kind));
        for (const choice of choices) {
          const chart = charts.chart(choice);
          if (!chart.drawn) {
            expect(chart.reason).not.toBe("");
            continue;
          }
          for (const frame of [phone, column]) {
            const svg = renderStatic(chart.drawing(frame));
            expect(svg).not.toMatch(/NaN|Infinity"|<script|style=/);
          }
          expect(chart.altText).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
