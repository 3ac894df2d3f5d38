import { defineChart, type Chart, type ReadingTable } from "./chart.ts";
import { compareDrawing } from "./compare-drawing.ts";
import {
  columns,
  periodName,
  valueOf,
  type CompareRow,
  type Measure,
  type Question,
} from "./compare-rows.ts";
import { altText, breaksOf, notesOf, subtitleOf, titleOf } from "./compare-words.ts";
import sql from "./compare.sql?raw";
import { mpsMonthly, population } from "./sources.ts";
import { offenceGroups } from "../datasets/offence-groups.ts";
import { formatCount, formatDecimal } from "../prose/format.ts";

/** Periods down, places across: what a reader compares stands side by side. */
function readingTable(rows: readonly CompareRow[], measure: Measure): ReadingTable {
  const places = [...new Set(rows.map((row) => row.area_name))];
  const first = { month: "Month", "rolling-year": "12 months to", rate: "Financial year" }[measure];
  const write = (row: CompareRow | undefined): string => {
    const value = row ? valueOf(row, measure) : null;
    if (value === null) return "not available";
    return measure === "rate" ? formatDecimal(value) : formatCount(value);
  };
  return {
    head: [first, ...places],
    body: [...Map.groupBy(rows, (row) => row.month)].map(([month, ofMonth]) => [
      periodName(month, measure),
      ...places.map((place) => write(ofMonth.find((row) => row.area_name === place))),
    ]),
  };
}

/** Any places, offence groups and months as lines: the chart that a reader of Compare makes. */
export function compareChart(question: Question): Chart {
  const { measure } = question;
  return defineChart({
    id: "compare",
    sql,
    columns,
    defaults: {
      areas: question.areas.join(","),
      groups: (question.groups.length === 0 ? offenceGroups : question.groups).join(","),
      from: question.from,
      to: question.to,
      measure,
    },
    sources: measure === "rate" ? [...mpsMonthly, population] : mpsMonthly,
    title: (rows) => titleOf(rows, question),
    subtitle: (rows) => subtitleOf(rows, question),
    altText: (rows) => altText(rows, question),
    notes: (rows) => notesOf(rows, question),
    breaks: (rows) => breaksOf(rows, question),
    table: (rows) => readingTable(rows, measure),
    figure: (rows) => ({
      kind: "drawings",
      drawings: [(frame) => compareDrawing(rows, measure, frame)],
    }),
  });
}
