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

/** The months at which the files of the monthly series meet: its first, and the first of each later kind. */
export const whereMonthsMeet = defineQuestion({
  name: "where months meet",
  sql: `SELECT
  (SELECT min(month) FROM crime_monthly) AS first,
  (SELECT period FROM breaks WHERE dataset = 'crime_monthly' AND label = 'new system') AS new_system,
  (SELECT period FROM breaks WHERE dataset = 'crime_monthly' AND label = 'new basis') AS new_basis`,
  columns: { first: "text", new_system: "text", new_basis: "text" },
});

/** The financial years at which the yearly workbook and sums of the monthly files meet. */
export const whereYearsMeet = defineQuestion({
  name: "where years meet",
  sql: `SELECT
  (SELECT max(financial_year) FROM crime_yearly WHERE financial_year < period) AS last_of_workbook,
  period AS first_of_sums,
  effect
FROM breaks
WHERE dataset = 'crime_yearly' AND label = 'monthly files'`,
  columns: { last_of_workbook: "text", first_of_sums: "text", effect: "text" },
});
