import { counted } from "../answer/answer-words.ts";
import { capitalise } from "../../words/lists.ts";
import { cutNote, mostBars, refuse, sentences, type AnswerChart, type Asked } from "./chart.ts";
import { nameAt, numberAt, type ColumnReading } from "./columns.ts";
import { writerOf } from "./scale.ts";
import { scatter } from "./scatter.ts";
import { seriesIn, seriesRefusal, spotsOf, type Spot } from "./spots.ts";
import { strip } from "./strip.ts";

/** "from 3 to 12": the extent of what is drawn. */
function extent(values: readonly number[], write: (value: number) => string): string {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return `from ${write(low)} to ${write(high)}`;
}

const withSeries = (series: ColumnReading | undefined): string =>
  series ? `, in colours by ${series.words}` : "";

const notesOf = (asked: Asked, spots: readonly Spot[], lacking: string): readonly string[] => {
  const left = asked.answer.rows.length - spots.length;
  return sentences([
    cutNote(asked),
    left > 0 ? `Not drawn: ${counted(left, "row")} without ${lacking}. Missing is not zero.` : "",
  ]);
};

function twoNumbers(asked: Asked, measure: ColumnReading): AnswerChart {
  const { answer, x, series } = asked;
  const spots = spotsOf(asked, (row) => {
    const [left, up] = [numberAt(row, x.at), numberAt(row, measure.at)];
    return left === null || up === null ? undefined : { x: left, y: up };
  });
  if (spots.length === 0) return refuse(`No row has both ${x.words} and ${measure.words}.`);
  const title = `${capitalise(measure.words)} against ${x.words}${withSeries(series)}`;
  const subtitle = `${counted(spots.length, "row")}; neither axis need start at zero`;
  const across = spots.map((spot) => spot.x);
  const up = spots.map((spot) => spot.y);
  return {
    drawn: true,
    title,
    subtitle,
    altText: `Dot plot. ${title}, ${counted(spots.length, "dot")}. ${capitalise(x.words)} ${extent(across, writerOf(answer, x))}, ${measure.words} ${extent(up, writerOf(answer, measure))}.`,
    notes: notesOf(asked, spots, `both ${x.words} and ${measure.words}`),
    drawing: (frame) => scatter(spots, { x, y: measure }, seriesIn(asked), frame),
  };
}

function byName(asked: Asked, measure: ColumnReading): AnswerChart {
  const { answer, x, series } = asked;
  const names = [...new Set(answer.rows.map((row) => nameAt(row, x.at)))];
  if (names.length > mostBars) {
    return refuse(
      `${counted(names.length, "value")} of ${x.words} would be as many rows of dots, and at most ${String(mostBars)} are drawn: pick fewer in the query.`,
    );
  }
  const places = new Map(names.map((name, at) => [name, at]));
  const spots = spotsOf(asked, (row) => {
    const [value, at] = [numberAt(row, measure.at), places.get(nameAt(row, x.at))];
    return value === null || at === undefined ? undefined : { x: value, y: at };
  });
  if (spots.length === 0) return refuse(`Every value of ${measure.words} is missing.`);
  const title = `${capitalise(measure.words)} by ${x.words}${withSeries(series)}`;
  const subtitle = `${counted(spots.length, "row")}, on a scale with zero`;
  const write = writerOf(answer, measure);
  const said = names.map((name, at) => {
    const own = spots.filter(({ y }) => y === at).map((spot) => spot.x);
    const [only] = own;
    if (only === undefined) return `${name}: no value`;
    return `${name}: ${own.length === 1 ? write(only) : extent(own, write)}`;
  });
  return {
    drawn: true,
    title,
    subtitle,
    altText: `Dot plot. ${title}, ${subtitle}. ${said.join("; ")}.`,
    notes: notesOf(asked, spots, measure.words),
    drawing: (frame) => strip(spots, names, seriesIn(asked), frame),
  };
}

/** Each row as a dot: two numbers against each other, or a number in a row for each name. */
export function dotChart(asked: Asked): AnswerChart {
  const { x, y } = asked;
  const [measure] = y;
  if (!measure || y.length > 1) return refuse("Dots need one column of numbers up the side.");
  const reason = seriesRefusal(asked);
  if (reason !== undefined) return refuse(reason);
  return x.isNumber ? twoNumbers(asked, measure) : byName(asked, measure);
}
