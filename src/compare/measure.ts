import type { NumberFormat } from "../charts/columns.ts";
import type { metropolitanPoliceCode, londonCode } from "../datasets/areas/codes.ts";
import type { SourceId } from "../datasets/sources.ts";
import { formatCount, formatDecimal, formatRatio } from "../words/numbers.ts";
import type { PeriodKind } from "./choosing/periods.ts";

/** How a measure's figures are set on one scale. "published" is as the table has them. */
export const scales = ["count", "rate", "index", "published"] as const;
export type Scale = (typeof scales)[number];

/** How they are drawn. */
export const views = ["lines", "multiples", "dots"] as const;
export type View = (typeof views)[number];

/** Which question of the database a measure is asked with: the names of the files in `sql/`. */
export type QuestionName =
  | ("crime" | "crime-yearly" | "official")
  | ("reoffending" | "reoffences-each" | "old-measure")
  | ("children" | "first-time-entrants")
  | ("population" | "context");

/** Counts that figures rest on, by their columns in an answer. */
export type Count = "offences" | "residents" | "offenders" | "reoffenders" | "reoffences";
type CountColumn = { readonly label: string; readonly format: "count"; readonly nullable: true };

/** How a figure is written, and what it is of. */
export type Unit = {
  /** After the figure in a sentence, and in the subtitle: "percent", "per 100,000 aged 10 to 17". */
  readonly name: string;
  readonly format: NumberFormat;
  readonly before?: string;
  readonly after?: string;
};

/** The words around a figure in a sentence: "police recorded 120 offences in Camden". */
export type Saying = {
  readonly before: string;
  readonly after: string;
  readonly tail: string;
};

/** One thing that can be compared: a table's figures, of one kind of period. */
export type Measure = {
  readonly id: string;
  /** In the list of measures, under its heading. */
  readonly label: string;
  readonly heading: string;
  readonly question: QuestionName;
  /** What the question asks for: an age group, an indicator, an offence group. */
  readonly part: string;
  readonly kind: PeriodKind;
  /** Opens a title. */
  readonly subject: string;
  /** Opens a subtitle: what is measured, and in what unit. */
  readonly describes: string;
  readonly unit: Unit;
  readonly says: Saying;
  /** The first is what a reader sees who picks none. */
  readonly scales: readonly [Scale, ...Scale[]];
  readonly views: readonly [View, ...View[]];
  readonly takesGroups: boolean;
  readonly hasInterval: boolean;
  /** Whether lines stand on zero; where not, the chart says so. */
  readonly fromZero: boolean;
  /** The code that stands for London in its table. */
  readonly london: typeof metropolitanPoliceCode | typeof londonCode;
  readonly sources: readonly SourceId[];
  /** Columns of the counts that a figure rests on. */
  readonly basis: { readonly [Name in Count]?: CountColumn };
};

/** The column of the counts that a rate and an index are of. */
export const countOf = ({ question }: Measure): "offences" | "residents" =>
  question === "population" ? "residents" : "offences";

/** "39,922", "83.0 per 1,000", "25.4%", "£31,000": a figure as it stands in a title. */
export function writeFigure(measure: Measure, scale: Scale, value: number): string {
  if (scale === "rate") return `${formatDecimal(value)} per 1,000`;
  return writeShort(measure, scale, value);
}

/** A figure where its unit is already said: in a table, at the end of a line. */
export function writeShort({ unit }: Measure, scale: Scale, value: number): string {
  if (scale === "count") return formatCount(value);
  if (scale !== "published") return formatDecimal(value);
  return `${unit.before ?? ""}${writeNumber(unit.format, value)}${unit.after ?? ""}`;
}

const writeNumber = (format: NumberFormat, value: number): string => {
  if (format === "count") return formatCount(value);
  return format === "ratio" ? formatRatio(value) : formatDecimal(value);
};
