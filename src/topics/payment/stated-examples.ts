import type { Group, Rates } from "./charts/payment-examples.ts";
import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { lookup } from "../documents/lookup.ts";
import sql from "./stated-examples.sql?raw";

/** What the report states of the worked examples. */
export const statedExamples = defineQuestion({
  name: "stated-examples",
  sql,
  columns: { measure: "text", group: "text", value: "number" },
});

/**
 * The worked examples from what the report states.
 *
 * @throws Error when a figure is missing
 */
export function paymentExamples(rows: readonly RowOfAnswer<typeof statedExamples>[]): {
  readonly radar: readonly Group[];
  readonly lewisham: Rates;
} {
  const value = lookup(rows);
  const groupOf = (group: string, name: string): Group => ({
    name,
    people: value("people followed", group),
    reoffended: value("people who reoffended", group),
    predicted: value("predicted reoffending rate", group),
    chance: value("chance of so few or fewer at the predicted rate", group),
  });
  return {
    radar: [
      groupOf("under 12 months", "Sentenced to under 12 months"),
      groupOf("prolific", "Prolific and priority cases"),
    ],
    lewisham: {
      cohort: value("reoffending rate", "cohort"),
      force: value("reoffending rate", "Metropolitan Police average"),
      country: value("reoffending rate", "national average"),
    },
  };
}
