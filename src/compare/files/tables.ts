import type { Row } from "../../database/ask/query.ts";
import { newMeasure, oldMeasure } from "../../datasets/reoffending.ts";
import type { QuestionName } from "../measure.ts";
import { codesOf, type Question } from "../question.ts";
import { nameOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import { breaksFile, changesOf } from "./breaks.ts";
import { numberOf, ratio, roundTo, textOf, type Line, type ReadFile, type Table } from "./table.ts";

/** Figures of one line: what the row is of, and what it carries beside the columns that all have. */
type Figures = {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly basis?: Readonly<Record<string, number | null>>;
};

/** A table of the site's that holds a measure, and how one of its lines is read. */
type Source = {
  readonly dataset: string;
  readonly period: string;
  readonly holds: (line: Line, part: string) => boolean;
  readonly read: (line: Line) => Figures;
  readonly hasNote: boolean;
};

const limits = (line: Line) => ({
  lower: numberOf(line, "lower_95_confidence_limit"),
  upper: numberOf(line, "upper_95_confidence_limit"),
});

const reoffended = (line: Line): Figures => {
  const [reoffenders, offenders] = [numberOf(line, "reoffenders"), numberOf(line, "offenders")];
  return {
    value: ratio(reoffenders, offenders, 100, 4),
    ...limits(line),
    basis: { reoffenders, offenders },
  };
};

const each = (line: Line): Figures => {
  const [reoffences, reoffenders] = [numberOf(line, "reoffences"), numberOf(line, "reoffenders")];
  return { value: ratio(reoffences, reoffenders, 1, 2), basis: { reoffences, reoffenders } };
};

const isNew = (line: Line, part: string): boolean =>
  line["age_group"] === part &&
  line["cohort_length"] === "4 x 3 months" &&
  line["measure"] === newMeasure;

const cohorts = { period: "cohort_end", holds: isNew, hasNote: true } as const;

const widthAround = (line: Line): Figures => {
  const [value, half] = [numberOf(line, "value"), numberOf(line, "half_width")];
  if (value === null || half === null) return { value };
  return { value, lower: roundTo(value - half, 2), upper: roundTo(value + half, 2) };
};

const all = (): boolean => true;

/** Which tables answer which question; recorded crime is in other files. */
const sources: Partial<Record<QuestionName, readonly Source[]>> = {
  reoffending: [
    { ...cohorts, dataset: "reoffending_region", read: reoffended },
    { ...cohorts, dataset: "reoffending_national", read: reoffended },
    { ...cohorts, dataset: "reoffending_adults_borough", read: reoffended },
  ],
  "reoffences-each": [
    { ...cohorts, dataset: "reoffending_region", read: each },
    { ...cohorts, dataset: "reoffending_national", read: each },
  ],
  "old-measure": [
    {
      ...cohorts,
      dataset: "reoffending_national",
      holds: (line, part) => line["age_group"] === part && line["measure"] === oldMeasure,
      read: reoffended,
    },
  ],
  children: [
    {
      ...cohorts,
      dataset: "reoffending_children",
      holds: all,
      read: (line) => ({ value: numberOf(line, "reoffending_rate") }),
    },
  ],
  "first-time-entrants": [
    {
      ...{ dataset: "first_time_entrants", period: "year", holds: all, hasNote: true },
      read: (line) => ({ value: numberOf(line, "rate_per_100000") }),
    },
  ],
  population: [
    {
      ...{ dataset: "population", period: "year", holds: all, hasNote: false },
      read: (line) => {
        const residents = numberOf(line, "residents");
        return { value: residents, basis: { residents } };
      },
    },
  ],
  context: [
    {
      ...{ dataset: "context", period: "period", hasNote: true },
      holds: (line, part) => line["indicator"] === part,
      read: widthAround,
    },
  ],
};

export const answersTables = ({ measure }: Question): boolean =>
  sources[measure.question] !== undefined;

/** The old measure's breaks are of the new one's years: its own series has none. */
const hasBreaks = ({ measure }: Question): boolean => measure.question !== "old-measure";

function seriesOf(
  code: string,
  name: string,
  lines: Table,
  { dataset, period, read, hasNote }: Source,
  question: Question,
  breaks: Table,
): readonly Row[] {
  const { from, to, scale } = question;
  const own = lines.filter((line) => line["area_code"] === code);
  const periodOf = (line: Line): string => line[period] ?? "";
  const changes = hasBreaks(question)
    ? changesOf(breaks, dataset, code, own.map(periodOf).toSorted())
    : undefined;
  const shown = own
    .filter((line) => periodOf(line) >= from && periodOf(line) <= to)
    .toSorted((a, b) => periodOf(a).localeCompare(periodOf(b)))
    .map((line) => ({ line, figures: read(line) }));
  const first = shown[0]?.figures.value ?? null;
  return shown.map(({ line, figures }) => {
    const change = changes?.get(periodOf(line));
    return {
      period: periodOf(line),
      area_code: code,
      area_name: name,
      value: scale === "index" ? ratio(figures.value, first, 100, 1) : figures.value,
      lower: figures.lower ?? null,
      upper: figures.upper ?? null,
      ...figures.basis,
      note: hasNote ? textOf(line, "note") : null,
      break_label: change?.label ?? null,
      break_reason: change?.reason ?? null,
    };
  });
}

/** A measure from the site's own tables, where these are small: the rows that the SQL gives. */
export async function rowsFromTables(
  question: Question,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<readonly Row[]> {
  const { measure } = question;
  const [breaks, ...tables] = await Promise.all([
    read(breaksFile),
    ...(sources[measure.question] ?? []).map(async (source) => {
      const table = await read(`/data/${source.dataset}.csv`);
      return { source, lines: table.filter((line) => source.holds(line, measure.part)) };
    }),
  ]);
  return codesOf(question).flatMap((code) =>
    tables.flatMap(({ source, lines }) =>
      seriesOf(code, nameOfCode(vocabulary, code), lines, source, question, breaks),
    ),
  );
}
