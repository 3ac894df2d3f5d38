import { others } from "../../charts/colours.ts";
import { colourWord } from "../../charts/colour-words.ts";
import { firstAndLast } from "../../charts/rows.ts";
import { formatList, capitalise } from "../../words/lists.ts";
import { lackOf } from "./lack.ts";
import { nameRange, subjectOf } from "./titles.ts";
import { writeFigure } from "../measure.ts";
import { namePeriod, writePeriod } from "../choosing/periods.ts";
import type { Question } from "../question.ts";
import { isKnown, type CompareRow } from "../rows.ts";
import { pickedRows, pickedSeries } from "../drawing/series.ts";
import { standsOnZero } from "../drawing/value-axis.ts";

/** "Offences in rolling 12 months per 1,000 residents: theft" */
function describe({ measure, scale, groups }: Question): string {
  const how = scale === "rate" ? " per 1,000 residents" : scale === "index" ? ", as an index" : "";
  if (!measure.takesGroups) return `${measure.describes}${how}`;
  const which =
    groups.length === 0
      ? "all offence groups"
      : formatList(groups.map((group) => group.toLowerCase()));
  return `${measure.describes}${how}: ${which}`;
}

/** "January 2016 to June 2026", or one period by itself. */
export function spanOf(rows: readonly CompareRow[], { measure: { kind } }: Question): string {
  const { first, last } = firstAndLast(rows.map((row) => row.period).toSorted());
  return first === last
    ? writePeriod(kind, last)
    : `${writePeriod(kind, first)} to ${writePeriod(kind, last)}`;
}

/** "12 months to January 2016 = 100": said wherever an index is shown. */
function indexStart(rows: readonly CompareRow[], question: Question): string {
  const { first } = firstAndLast(rows.map((row) => row.period).toSorted());
  const name = namePeriod(question.measure.kind, first).replace(/^the /, "");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} = 100`;
}

/** Measure, groups, period, and how to read the drawing; the places stand at their lines. */
export function subtitleOf(rows: readonly CompareRow[], question: Question): string {
  const { measure, scale, view } = question;
  const zero = standsOnZero(question) ? "" : " The scale does not start at zero.";
  const opening = `${describe(question)}, ${spanOf(rows, question)}`;
  const base = scale === "index" ? ` ${indexStart(rows, question)}.` : "";
  if (view === "dots") {
    const intervals = measure.hasInterval ? " Lines: 95% intervals." : "";
    return `${opening}. ${capitalise(colourWord(others))}: the ${nameRange(rows, question)} with a figure.${intervals}${zero}`;
  }
  if (view === "multiples") {
    const bands = measure.hasInterval ? " Bands: 95% intervals." : "";
    return `${opening}.${base} All places on one scale${standsOnZero(question) ? ", from zero" : ", which does not start at zero"}; the figure is the latest.${bands}`;
  }
  const bands = measure.hasInterval ? ". Bands: 95% intervals." : "";
  return base === "" && bands === "" && zero === ""
    ? opening
    : `${opening}${bands === "" ? "." : bands}${base}${zero}`;
}

const linesText = (rows: readonly CompareRow[], question: Question): string => {
  const { measure, scale } = question;
  const lines = pickedSeries(rows, question).map(({ place, rows: own }) => {
    const known = own.filter(isKnown);
    if (known.length === 0) return `${place}: ${lackOf({ rows: own })}`;
    const { first, last } = firstAndLast(known);
    const high = known.reduce((a, b) => (b.value > a.value ? b : a));
    const low = known.reduce((a, b) => (b.value < a.value ? b : a));
    const at = (row: { period: string; value: number }): string =>
      `${writeFigure(measure, scale, row.value)} in ${writePeriod(measure.kind, row.period)}`;
    if (first === last) return `${place}: ${at(first)}`;
    return `${place}: from ${at(first)} to ${at(last)}, highest ${at(high)}, lowest ${at(low)}`;
  });
  return lines.join(". ");
};

/** The drawing in words. */
export function altText(rows: readonly CompareRow[], question: Question): string {
  const { measure, scale, view } = question;
  const subtitle = subtitleOf(rows, question).replace(/\.$/, "");
  if (view === "dots") {
    const picked = pickedRows(rows, question);
    const written = picked.map((row) =>
      isKnown(row)
        ? `${row.area_name} ${writeFigure(measure, scale, row.value)}`
        : `${row.area_name} without a figure`,
    );
    return `Dot plot. ${subtitle}. ${formatList(written)}.`;
  }
  if (view === "lines") return `Line chart. ${subtitle}. ${linesText(rows, question)}.`;
  const series = pickedSeries(rows, question);
  const latest = series.flatMap(({ place, rows: own }) => {
    const row = own.findLast(isKnown);
    return row
      ? [`${place} ${writeFigure(measure, scale, row.value)}`]
      : [`${place} ${lackOf({ rows: own })}`];
  });
  return `Small line charts of ${subjectOf(question).toLowerCase()} in ${String(series.length)} places. ${subtitle}. Latest: ${formatList(latest)}.`;
}
