import { lackOf } from "../words/lack.ts";
import { areaY, lineY, ruleY, type PlotOptions } from "@observablehq/plot";
import type { Context, Panel } from "../../charts/chart.ts";
import { others, thisArea } from "../../charts/colours.ts";
import { breakRules } from "../../charts/marks/breaks.ts";
import { firstAndLast } from "../../charts/rows.ts";
import { breaksIn } from "./lines.ts";
import { writeShort } from "../measure.ts";
import { writePeriod } from "../choosing/periods.ts";
import type { Question } from "../question.ts";
import { isKnown, type CompareRow, type KnownRow } from "../rows.ts";
import { pickedSeries, runsOf } from "./series.ts";
import { dateOf } from "./time-axis.ts";
import { domainOf } from "./value-axis.ts";

function drawingOf(
  rows: readonly CompareRow[],
  { measure: { kind, hasInterval }, scale }: Question,
  x: readonly [Date, Date],
  y: readonly [number, number],
): PlotOptions {
  const at = (row: KnownRow): Date => dateOf(kind, row.period);
  const runs = runsOf(rows, kind);
  return {
    width: 160,
    height: 84,
    margin: 3,
    x: { type: "utc", domain: [...x], axis: null },
    y: { domain: [...y], axis: null },
    marks: [
      breakRules(breaksIn(rows, kind).map((item) => item.x)),
      ruleY([scale === "index" ? 100 : y[0]], { stroke: others }),
      ...(hasInterval
        ? runs.map((run) =>
            areaY(run, { x: at, y1: "lower", y2: "upper", fill: thisArea, fillOpacity: 0.22 }),
          )
        : []),
      ...runs.map((run) => lineY(run, { x: at, y: "value", stroke: thisArea, strokeWidth: 1.5 })),
    ],
  };
}

/** One small drawing a place, all on one scale, headed with its latest figure. */
export function multiples(
  rows: readonly CompareRow[],
  question: Question,
  slugOf: (code: string) => string | undefined,
  { link }: Context,
): readonly Panel[] {
  const { measure, scale } = question;
  const { first, last } = firstAndLast(rows.map((row) => row.period).toSorted());
  const [from, to] = [dateOf(measure.kind, first), dateOf(measure.kind, last)];
  const x = [from, first === last ? new Date(Number(to) + 1) : to] as const;
  const y = domainOf(rows, question);
  return pickedSeries(rows, question).map(({ code, place, rows: own }): Panel => {
    const latest = own.findLast(isKnown);
    const slug = slugOf(code);
    return {
      heading: place,
      ...(slug === undefined ? {} : { href: link(`/boroughs/${slug}/`) }),
      ...(latest ? { figure: writeShort(measure, scale, latest.value) } : {}),
      detail: latest
        ? latest.period === last
          ? ""
          : writePeriod(measure.kind, latest.period)
        : lackOf({ rows: own }),
      options: drawingOf(own, question, x, y),
    };
  });
}
