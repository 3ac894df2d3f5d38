import { defineChart, type Chart, type ReadingTable } from "./chart.ts";
import { exploreDrawing } from "./explore-drawing.ts";
import {
  columns,
  periodName,
  valueOf,
  type ExploreRow,
  type Measure,
  type Question,
} from "./explore-rows.ts";
import { altText, breaksOf, notesOf, subtitleOf, titleOf } from "./explore-words.ts";
import sql from "./explore.sql?raw";
import { mpsMonthly, population } from "./sources.ts";
import { offenceGroups } from "../datasets/offence-groups.ts";
import { formatCount, formatDecimal } from "../prose/format.ts";

/** Periods down, places across: what a reader compares stands side by side. */
function readingTable(rows: readonly ExploreRow[], measure: Measure): ReadingTable {
  const places = [...new Set(rows.map((row) => row.area_name))];
  const first = { month: "Month", "rolling-year": "12 months to", rate: "Financial year" }[measure];
  const write = (row: ExploreRow | undefined): string => {
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

/** Any places, offence groups and months as lines: the chart that a reader of Explore makes. */
export function exploreChart(question: Question): Chart {
  const { measure } = question;
  return defineChart({
    id: "explore",
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
      drawings: [(frame) => exploreDrawing(rows, measure, frame)],
    }),
  });
}
