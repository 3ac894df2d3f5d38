import { barX, ruleX, text, type PlotOptions } from "@observablehq/plot";
import { counted } from "../answer/answer-words.ts";
import { capitalise } from "../../words/lists.ts";
import type { Frame } from "../../charts/chart.ts";
import { ink, paper, soft, thisArea } from "../../charts/colours.ts";
import { mostBars, refuse, sentences, type AnswerChart, type Asked } from "./chart.ts";
import { cutText, missingName, nameAt, numberAt } from "./columns.ts";
import { fitNames, fromZero, widthOfNumbers, writerOf } from "./scale.ts";

type Bar = {
  /** Its place, which the scale goes by: a name is a reader's text. */
  readonly at: number;
  readonly name: string;
  readonly value: number | null;
  readonly written: string;
};

/** Bars from zero in the order of the query, each with its name and its number. */
function draw(bars: readonly Bar[], { width, phone }: Frame): PlotOptions {
  const [low, high] = fromZero(bars.map(({ value }) => value ?? 0));
  // A phone has no room beside its bars: there names stand above them.
  const names = fitNames(
    bars.map(({ name }) => name),
    phone ? width : width * 0.36,
  );
  const numbers = widthOfNumbers(bars.map(({ written }) => written)) + 10;
  const marginLeft = (phone ? 0 : names.width + 10) + (low < 0 ? numbers : 0);
  const [row, inset, drop] = phone ? [42, 12, 8] : [26, 4, 0];
  const isLeft = ({ value }: Bar): boolean => value !== null && value < 0;
  const label = (own: readonly Bar[], left: boolean) =>
    text(own, {
      x: ({ value }: Bar) => value ?? 0,
      y: "at",
      text: "written",
      textAnchor: left ? "end" : "start",
      dx: left ? -6 : 6,
      dy: drop,
      fill: ({ value }: Bar) => (value === null ? soft : ink),
    });
  return {
    width,
    height: bars.length * row + 8,
    marginLeft,
    marginRight: numbers,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [low, high], axis: null },
    y: { type: "band", domain: bars.map(({ at }) => at), axis: null, padding: 0 },
    marks: [
      barX(bars, {
        x: ({ value }: Bar) => value ?? 0,
        y: "at",
        fill: thisArea,
        insetTop: inset + drop,
        insetBottom: inset - drop,
      }),
      ...(low < 0 ? [ruleX([0], { stroke: soft })] : []),
      label(bars.filter(isLeft), true),
      label(
        bars.filter((bar) => !isLeft(bar)),
        false,
      ),
      text(bars, {
        frameAnchor: "left",
        y: "at",
        text: ({ at }: Bar) => names.names[at] ?? "",
        textAnchor: "start",
        dx: -marginLeft,
        dy: phone ? -12 : 0,
        fill: ink,
        stroke: paper,
        strokeWidth: 4,
      }),
    ],
  };
}

/** One number for each name, as bars from zero. */
export function barChart({ answer, total, x, y }: Asked): AnswerChart {
  const [measure] = y;
  if (!measure || y.length > 1) return refuse("Bars need one column of numbers.");
  const { rows } = answer;
  if (total > mostBars) {
    return refuse(
      `${counted(total, "row")} would be as many bars, and at most ${String(mostBars)} are drawn: pick fewer in the query.`,
    );
  }
  const write = writerOf(answer, measure);
  const bars = rows.map((row, at): Bar => {
    const value = numberAt(row, measure.at);
    const cell = row[measure.at] ?? missingName;
    return {
      at,
      name: nameAt(row, x.at),
      value,
      written: value === null || typeof cell === "string" ? String(cell) : write(value),
    };
  });
  const twice = bars.find(({ name, at }) => bars.some((bar) => bar.name === name && bar.at < at));
  if (twice) {
    return refuse(
      `Several rows share one ${x.words} (${cutText(twice.name, 40)}), so a bar would stand for two. Choose dots, or add up in SQL with GROUP BY.`,
    );
  }
  const missing = bars.filter(({ value }) => value === null).length;
  if (missing === bars.length) return refuse(`Every value of ${measure.words} is missing.`);
  const title = `${capitalise(measure.words)} by ${x.words}`;
  const subtitle = `${counted(bars.length, "row")} in the order of the query, from zero`;
  return {
    drawn: true,
    title,
    subtitle,
    altText: `Bar chart. ${title}, ${subtitle}. ${bars.map(({ name, written }) => `${cutText(name, 60)}: ${written}`).join("; ")}.`,
    notes: sentences([
      missing > 0 ? `${counted(missing, "value")} missing: no bar is not a zero.` : "",
    ]),
    drawing: (frame) => draw(bars, frame),
  };
}
