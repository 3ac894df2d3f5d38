import type { Group, Rates } from "./charts/payment-examples.ts";
import type { Row } from "../../database/ask/query.ts";

/**
 * The worked examples from what the report states.
 *
 * @throws Error when a figure is missing
 */
export function paymentExamples(rows: readonly Row[]): {
  readonly radar: readonly Group[];
  readonly lewisham: Rates;
} {
  const value = (measure: string, group: string): number => {
    const row = rows.find((found) => found["measure"] === measure && found["group"] === group);
    if (typeof row?.["value"] !== "number") throw new Error(`no ${measure} of ${group}`);
    return row["value"];
  };
  const groupOf = (group: string, name: string): Group => ({
    name,
    people: value("people followed", group),
    reoffended: value("people who reoffended", group),
    predicted: value("predicted reoffending rate", group),
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
