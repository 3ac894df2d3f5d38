import { population } from "../../datasets/sources/lists.ts";
import { onPage } from "../../places/chart-address.ts";
import { defineChart, type Chart, type ReadingTable } from "../../charts/chart.ts";
import { formatDecimal } from "../../words/numbers.ts";
import { dotsDrawing } from "./dots.ts";
import { linesDrawing } from "./lines.ts";
import { writeShort } from "../measure.ts";
import { keyOfMultiples, multiples } from "./multiples.ts";
import { breaksOf, notesOf } from "../words/notes.ts";
import { periodHeads, writePeriod } from "../choosing/periods.ts";
import { parametersFor, type Question } from "../question.ts";
import { questions } from "../questions.ts";
import { canonical, columnsFor, describeScale, isKnown, type CompareRow } from "../rows.ts";
import { listedRows } from "./series.ts";
import { altText, subtitleOf } from "../words/subtitles.ts";
import { titleOf } from "../words/titles.ts";
import type { Vocabulary } from "../choosing/vocabulary.ts";

/** "25.1 to 25.8": the ends of an interval. */
const writeInterval = (row: CompareRow): string =>
  row.lower === null || row.upper === null
    ? "not available"
    : `${formatDecimal(row.lower)} to ${formatDecimal(row.upper)}`;

function writeRow(row: CompareRow | undefined, { measure, scale }: Question): string {
  return row && isKnown(row) ? writeShort(measure, scale, row.value) : "not available";
}

/** Periods down, places across: what a reader compares stands side by side. */
function periodsDown(rows: readonly CompareRow[], question: Question): ReadingTable {
  const { measure, names: places } = question;
  const byPeriod = Map.groupBy(rows, (row) => row.period);
  const interval = measure.hasInterval ? ["95% interval"] : [];
  return {
    head: [periodHeads[measure.kind], ...places.flatMap((place) => [place, ...interval])],
    body: [...byPeriod.keys()].toSorted().map((period) => [
      writePeriod(measure.kind, period),
      ...places.flatMap((place) => {
        const row = byPeriod.get(period)?.find((one) => one.area_name === place);
        return [
          writeRow(row, question),
          ...(measure.hasInterval ? [row ? writeInterval(row) : "not available"] : []),
        ];
      }),
    ]),
  };
}

/** Places down, for one period: those picked first, then the others by name. */
function placesDown(rows: readonly CompareRow[], question: Question): ReadingTable {
  const { measure, scale } = question;
  const listed = listedRows(rows, question);
  return {
    head: [
      "Place",
      describeScale(measure, scale),
      ...(measure.hasInterval ? ["95% interval"] : []),
    ],
    body: listed.map((row) => [
      row.area_name,
      writeRow(row, question),
      ...(measure.hasInterval ? [writeInterval(row)] : []),
    ]),
  };
}

/** Any places of any measure over any period: the chart that a reader of Compare makes. */
export function compareChart(question: Question, vocabulary: Vocabulary): Chart {
  const { measure, scale, view } = question;
  const slugOf = (code: string): string | undefined =>
    code.startsWith("E09")
      ? vocabulary.places.find((place) => place.code === code)?.slug
      : undefined;
  const chart = defineChart({
    id: "compare",
    page: onPage("/compare/"),
    sql: questions[measure.question],
    columns: canonical,
    defaults: parametersFor(question),
    sources: scale === "rate" ? [...new Set([...measure.sources, population])] : measure.sources,
    title: (rows) => titleOf(rows, question),
    subtitle: (rows) => subtitleOf(rows, question),
    altText: (rows) => altText(rows, question),
    notes: (rows) => notesOf(rows, question, vocabulary.facts),
    breaks: (rows) => breaksOf(rows, question),
    table: (rows) => (view === "dots" ? placesDown : periodsDown)(rows, question),
    figure: (rows, context) =>
      view === "multiples"
        ? {
            kind: "panels",
            panels: multiples(rows, question, slugOf, context),
            key: keyOfMultiples(rows, question),
          }
        : {
            kind: "drawings",
            drawings: [
              (frame) => (view === "dots" ? dotsDrawing : linesDrawing)(rows, question, frame),
            ],
          },
  });
  // The table and the file carry what the measure has beside the columns that all have.
  return { ...chart, columns: columnsFor(question) };
}
