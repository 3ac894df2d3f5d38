import { kindsOf, type ChartColumns, type KindsOf, type NumberFormat } from "../charts/columns.ts";
import type { RowOf } from "../database/ask/question.ts";
import { capitalise } from "../words/lists.ts";
import { countOf, type Count, type Measure, type Scale } from "./measure.ts";
import { periodHeads } from "./choosing/periods.ts";
import type { Question } from "./question.ts";

/** What every row of every measure has, whatever else it carries. */
export const canonical = {
  period: { label: "Period", format: "text" },
  area_code: { label: "Code", format: "text", onlyInFile: true },
  area_name: { label: "Place", format: "text" },
  value: { label: "Value", format: "rate", nullable: true },
  lower: { label: "Lower 95%", format: "rate", nullable: true },
  upper: { label: "Upper 95%", format: "rate", nullable: true },
  note: { label: "Note", format: "text", nullable: true, onlyInFile: true },
  break_label: { label: "Break", format: "text", nullable: true },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;

export type CompareRow = RowOf<KindsOf<typeof canonical>>;

type CountKinds = { readonly [Name in Count]?: "number?" };

/** What every answer has, and the counts that its measure rests on. */
export type AnswerKinds = KindsOf<typeof canonical> & CountKinds;
export type AnswerRow = RowOf<AnswerKinds>;

const counted = {
  offences: { offences: "number?" },
  residents: { residents: "number?" },
} as const;

/** The counts in the answers of a measure: those it rests on, and that which a scale is of. */
export const countKinds = (measure: Measure): CountKinds => ({
  ...kindsOf(measure.basis),
  ...(measure.scales[0] === "published" ? {} : counted[countOf(measure)]),
});

/** What the answers of a measure are made of. */
export const answerKinds = (measure: Measure): AnswerKinds => ({
  ...kindsOf(canonical),
  ...countKinds(measure),
});

/** A row that has its figure. */
export type KnownRow = CompareRow & { readonly value: number };

export const isKnown = (row: CompareRow): row is KnownRow => row.value !== null;

/** What the figures of a scale are: "Offences per 1,000 residents", "Percent". */
export function describeScale({ unit }: Measure, scale: Scale): string {
  if (scale === "index") return "Index";
  const name = capitalise(unit.name);
  return scale === "rate" ? `${name} per 1,000 residents` : name;
}

/** The columns of a question's table and file. */
export function columnsFor({ measure, scale }: Question): ChartColumns {
  const { period, area_code, area_name, lower, upper, note, break_label, break_reason } = canonical;
  const formats: Record<Scale, NumberFormat> = {
    count: "count",
    rate: "rate",
    index: "index",
    published: measure.unit.format,
  };
  return {
    period: { ...period, label: periodHeads[measure.kind] },
    area_code,
    area_name,
    value: { label: describeScale(measure, scale), format: formats[scale], nullable: true },
    ...(measure.hasInterval ? { lower, upper } : {}),
    ...measure.basis,
    note,
    break_label,
    break_reason,
  };
}
