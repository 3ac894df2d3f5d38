import type { Row } from "../../database/ask/query.ts";
import { formatChange, formatCount, formatDecimal } from "../../words/numbers.ts";

/** A whole percentage with its sign, as it is stated: -28 -> "−28%" */
export const statedChange = (value: number): string => formatChange(value).replace(".0%", "%");

/** 9.5 -> "9.5", 13 -> "13" */
export const billions = (value: number): string => formatDecimal(value).replace(".0", "");

/** An amount or a change as exactly as it is stated: "up to £65,000", "−10% to −15%". */
export function formatMoney(row: Row): string {
  const unit = String(row["unit"]);
  const one = (value: number): string => {
    if (unit === "percent") return statedChange(value);
    return unit === "billion pounds" ? `£${billions(value)}` : `£${formatCount(value)}`;
  };
  const from = one(Number(row["value"]));
  const range = typeof row["value_to"] === "number" ? `${from} to ${one(row["value_to"])}` : from;
  const after = { "billion pounds": " billion", "pounds a year": " a year" }[unit] ?? "";
  return `${typeof row["qualifier"] === "string" ? `${row["qualifier"]} ` : ""}${range}${after}`;
}
