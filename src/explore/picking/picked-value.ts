import { isNumber, isPeriod } from "./column-rules.ts";
import type { Comparison } from "./picked-state.ts";
import type { SchemaColumn } from "../schema/schema.ts";

/** A value as SQL takes it, or the reason why it cannot be one. */
export type PickedValue =
  { readonly literal: string; readonly words: string } | { readonly fault: string };

/** How the periods of each type are written, with what readers may write for it. */
const patterns: Partial<Record<SchemaColumn["type"], { pattern: RegExp; example: string }>> = {
  month: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: "2026-06" },
  financial_year: { pattern: /^\d{4}-\d{2}$/, example: "2025-26" },
  date: { pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, example: "2025-06-30" },
  year: { pattern: /^\d{4}$/, example: "2024" },
};

/** Text as a literal. No byte may be zero: the engine takes it for the end. */
export const quoteText = (text: string): string =>
  `'${text.replaceAll("\0", "").replaceAll("'", "''")}'`;

/** "1,234" -> "1234", "2012/13" and "2012-2013" -> "2012-13", "2026-6" -> "2026-06" */
function tidy({ type }: SchemaColumn, typed: string): string {
  const text = typed.trim();
  if (type === "financial_year") {
    return text.replace(/^(\d{4})\s?[-–/]\s?(?:\d{2})?(\d{2})$/, "$1-$2");
  }
  if (type === "month") return text.replace(/^(\d{4})[-/](\d)$/, "$1-0$2").replace("/", "-");
  return type === "count" || type === "rate" || type === "integer"
    ? text.replace(/(?<=\d)[, ](?=\d{3})/g, "").replace("−", "-")
    : text;
}

function numberLiteral(text: string): string | undefined {
  const value = Number(text);
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) && Number.isFinite(value)
    ? String(value)
    : undefined;
}

/**
 * What a reader typed as a literal of the column's type. It stays a value, whatever stands in it.
 * Part of a period is enough to look for: only what is compared as a whole must be whole.
 */
export function pickedValue(
  column: SchemaColumn,
  operator: Comparison,
  typed: string,
): PickedValue {
  const text = operator === "contains" ? typed.trim() : tidy(column, typed);
  if (operator === "contains") return { literal: quoteText(text), words: text };
  if (column.type === "flag") {
    return text === "true" || text === "false"
      ? { literal: text, words: text }
      : { fault: `“${text}” is neither true nor false` };
  }
  const written = patterns[column.type];
  if (isPeriod(column) && written && !written.pattern.test(text)) {
    return { fault: `“${text}” is not written like ${written.example}` };
  }
  if (!isNumber(column)) return { literal: quoteText(text), words: text };
  const literal = numberLiteral(text);
  return literal === undefined
    ? { fault: `“${text}” is not a number` }
    : { literal, words: literal };
}
