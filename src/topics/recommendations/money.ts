import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { formatChange, formatCount, formatDecimal } from "../../words/numbers.ts";
import sql from "./money.sql?raw";

/** What crime costs and what councils had, as the report states it. */
export const moneyStated = defineQuestion({
  name: "money",
  sql,
  columns: {
    measure: "text",
    group: "text",
    value: "number",
    value_to: "number?",
    unit: "text",
    qualifier: "text?",
    period: "text",
    section: "text",
    note: "text?",
  },
});

/** A whole percentage with its sign, as it is stated: -28 -> "−28%" */
export const statedChange = (value: number): string => formatChange(value).replace(".0%", "%");

/** 9.5 -> "9.5", 13 -> "13" */
export const billions = (value: number): string => formatDecimal(value).replace(".0", "");

/** An amount or a change as exactly as it is stated: "up to £65,000", "−10% to −15%". */
export function formatMoney(
  row: Pick<RowOfAnswer<typeof moneyStated>, "unit" | "value" | "value_to" | "qualifier">,
): string {
  const { unit, qualifier } = row;
  const one = (value: number): string => {
    if (unit === "percent") return statedChange(value);
    return unit === "billion pounds" ? `£${billions(value)}` : `£${formatCount(value)}`;
  };
  const from = one(row.value);
  const range = row.value_to === null ? from : `${from} to ${one(row.value_to)}`;
  const after = { "billion pounds": " billion", "pounds a year": " a year" }[unit] ?? "";
  return `${qualifier === null ? "" : `${qualifier} `}${range}${after}`;
}
