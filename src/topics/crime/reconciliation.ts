import { defineQuestion } from "../../database/ask/question.ts";
import sql from "./reconciliation.sql?raw";

/** Our totals of the Metropolitan Police beside national statistics of the same 12 months. */
export const reconciliation = defineQuestion({
  name: "reconciliation",
  sql,
  columns: {
    twelve_months_to: "text",
    offences: "number?",
    official: "number?",
    difference: "number?",
  },
});

/** Every break of every table. */
export const everyBreak = defineQuestion({
  name: "every break",
  sql: "SELECT dataset, period, reason, effect FROM breaks ORDER BY dataset, period, label",
  columns: { dataset: "text", period: "text", reason: "text", effect: "text" },
});
