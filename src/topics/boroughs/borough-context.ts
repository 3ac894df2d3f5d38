import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { contextIndicator, unemployment } from "../../datasets/context/context-indicators.ts";
import { contextFigure, contextNumber } from "../../words/context-units.ts";
import { drawnIndicators } from "../pathways/charts/pathway-charts.ts";
import { missingReason, periodOf } from "../pathways/context.ts";
import sql from "./borough-context.sql?raw";

/** Every indicator of local context of one authority, beside London and all authorities. */
export const boroughContext = defineQuestion({
  name: "borough-context",
  sql,
  columns: {
    indicator: "text",
    period: "text",
    unit: "text",
    value: "number?",
    half_width: "number?",
    note: "text?",
    london: "number?",
    lowest: "number?",
    highest: "number?",
  },
});

/** The indicators that are told of an authority, each with its pathway and the name it has in tables. */
export const toldIndicators = [
  { indicator: unemployment.indicator, short: "Unemployment" },
  ...drawnIndicators,
].map(({ indicator, short }) => ({
  ...{ indicator, short },
  pathway: contextIndicator(indicator).pathway,
}));

/** An indicator as a borough's page shows it: the place, London, and where both lie in the range. */
export type ContextLine = {
  readonly own: string;
  /** Why there is no value of the place, where there is none. */
  readonly missing: string | undefined;
  readonly london: string;
  readonly lowest: string;
  readonly highest: string;
  readonly period: string;
  readonly unit: string;
  /** Where they lie from the lowest, 0, to the highest, 1. */
  readonly at: { readonly own: number | undefined; readonly london: number | undefined };
};

/**
 * One line from the rows of `borough-context.sql`.
 *
 * @throws Error for an indicator that no authority has a value of
 */
export function contextLine(
  rows: readonly RowOfAnswer<typeof boroughContext>[],
  indicator: string,
): ContextLine {
  const row = rows.find((found) => found.indicator === indicator);
  if (!row) throw new Error(`There is no local context called “${indicator}”.`);
  const { value: own, london, half_width: half, lowest, highest, unit } = row;
  if (lowest === null || highest === null) {
    throw new Error(`No authority has a value of “${indicator}”.`);
  }
  const write = (value: number): string => contextFigure(value, unit);
  const position = (value: number | null): number | undefined =>
    value === null || highest === lowest
      ? undefined
      : Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));
  return {
    own: own === null ? "" : `${write(own)}${half ? ` ± ${contextNumber(half, unit)}` : ""}`,
    missing: own === null ? missingReason(row.note) : undefined,
    london: london === null ? "no figure" : write(london),
    lowest: write(lowest),
    highest: write(highest),
    period: periodOf(indicator, row.period),
    unit,
    at: { own: position(own), london: position(london) },
  };
}
