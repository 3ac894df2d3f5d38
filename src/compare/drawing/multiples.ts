import { areaY, lineY, ruleY, type Markish, type PlotOptions } from "@observablehq/plot";
import { boroughPath } from "../../places/links.ts";
import { yearOf } from "../../words/periods.ts";
import { lackOf } from "../words/lack.ts";
import type { Context, Panel } from "../../charts/chart.ts";
import { others, thisArea } from "../../charts/colours.ts";
import {
  panelBreaks,
  roomForPanelNumbers,
  type PanelBreak,
} from "../../charts/marks/panel-breaks.ts";
import { panelEnds, roomForPanelEnds, type PanelEnd } from "../../charts/marks/panel-ends.ts";
import { firstAndLast } from "../../charts/rows.ts";
import { breaksIn } from "./lines.ts";
import { writeShort } from "../measure.ts";
import { isMonthly, writePeriod } from "../choosing/periods.ts";
import type { Question } from "../question.ts";
import { isKnown, type CompareRow, type KnownRow } from "../rows.ts";
import { pickedSeries, runsOf } from "./series.ts";
import { dateOf } from "./time-axis.ts";
import { domainOf } from "./value-axis.ts";

/** The first and the last figure with their periods. */
function ends(rows: readonly KnownRow[], { measure, scale }: Question): readonly Markish[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const endOf = ({ value, period }: KnownRow): PanelEnd => ({
    value: writeShort(measure, scale, value),
    when: isMonthly(measure.kind) ? String(yearOf(period)) : writePeriod(measure.kind, period),
  });
  return panelEnds(endOf(first), endOf(last));
}

function drawingOf(
  rows: readonly CompareRow[],
  question: Question,
  x: readonly [Date, Date],
  y: readonly [number, number],
  breaks: readonly PanelBreak[],
): PlotOptions {
  const { measure, scale } = question;
  const { kind, hasInterval } = measure;
  const at = (row: KnownRow): Date => dateOf(kind, row.period);
  const runs = runsOf(rows, kind);
  return {
    width: 160,
    height: 81 + roomForPanelEnds + (breaks.length > 0 ? roomForPanelNumbers : 0),
    margin: 3,
    marginTop: 3 + (breaks.length > 0 ? roomForPanelNumbers : 0),
    marginBottom: roomForPanelEnds,
    x: { type: "utc", domain: [...x], axis: null },
    y: { domain: [...y], axis: null },
    marks: [
      ruleY([scale === "index" ? 100 : y[0]], { stroke: others }),
      ...(hasInterval
        ? runs.map((run) =>
            areaY(run, { x: at, y1: "lower", y2: "upper", fill: thisArea, fillOpacity: 0.22 }),
          )
        : []),
      ...runs.map((run) => lineY(run, { x: at, y: "value", stroke: thisArea, strokeWidth: 1.5 })),
      ...panelBreaks(breaks, x),
      ...ends(rows.filter(isKnown), question),
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
  const breaks = breaksIn(rows, measure.kind).filter((item) => item.x > from);
  return pickedSeries(rows, question).map(({ code, place, rows: own }): Panel => {
    const latest = own.findLast(isKnown);
    const slug = slugOf(code);
    return {
      heading: place,
      ...(slug === undefined ? {} : { href: link(boroughPath(slug)) }),
      ...(latest ? { figure: writeShort(measure, scale, latest.value) } : {}),
      detail: latest
        ? latest.period === last
          ? ""
          : writePeriod(measure.kind, latest.period)
        : lackOf({ rows: own }),
      options: drawingOf(
        own,
        question,
        x,
        y,
        breaks
          .map((item, index) => ({ ...item, number: index + 1 }))
          .filter((item) => own.length > 0 && item.x <= to),
      ),
    };
  });
}

/** What the numbered lines of the small drawings are. */
export const keyOfMultiples = (
  rows: readonly CompareRow[],
  { measure: { kind } }: Question,
): readonly string[] => {
  const { first } = firstAndLast(rows.map((row) => row.period).toSorted());
  return breaksIn(rows, kind)
    .filter(({ x }) => x > dateOf(kind, first))
    .map(({ label, when }) => `${label}, ${when}`);
};
