import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { usualMovement, type UsualMovement } from "../../stats/usual-movement.ts";
import { formatCount, formatMoreOrFewer } from "../../words/numbers.ts";
import { formatMonth } from "../../words/periods.ts";
import sql from "./borough-summary.sql?raw";

/** The latest twelve months of an area, and the same months of earlier years. */
export const boroughSummary = defineQuestion({
  name: "borough-summary",
  sql,
  columns: {
    twelve_months_to: "text",
    offences: "number",
    change: "number",
    london_change: "number",
  },
});

/** Twelve months to one month, with the change on the twelve before, in percent. */
export type YearToMonth = {
  readonly twelveMonthsTo: string;
  readonly offences: number;
  readonly change: number;
  readonly londonChange: number;
};

/** The rows of `borough-summary.sql`, latest first. */
export const yearsToMonth = (
  rows: readonly RowOfAnswer<typeof boroughSummary>[],
): readonly YearToMonth[] =>
  rows.map((row) => ({
    twelveMonthsTo: row.twelve_months_to,
    offences: row.offences,
    change: row.change,
    londonChange: row.london_change,
  }));

/** A run of text, strong or plain. */
export type Run = { readonly text: string; readonly strong?: true };

export type BoroughSummary = { readonly lead: readonly Run[]; readonly verdict: string };

const yearsCompared = 10;

function judge({ larger, years }: UsualMovement): string {
  if (larger === 0) return "a larger change than in any of them";
  if (larger / years <= 0.2) return "a larger change than usual";
  if (larger / years >= 0.8) return "a small change";
  return "an ordinary change";
}

/** "moved by more than this in 6 of the last 10 years" */
export function describeMovement(name: string, movement: UsualMovement): string {
  const { larger, years } = movement;
  const often = larger === 0 ? "in none of" : `in ${larger} of`;
  return `${name}’s total moved by more than this ${often} the ${years} years before: ${judge(movement)}.`;
}

const than = (percent: number): string =>
  formatMoreOrFewer(percent) === "about the same" ? "as in" : "than in";

/**
 * The plain-English opening of a borough's page: latest twelve months against the twelve before,
 * against London's change, and against how much the place usually moves.
 *
 * @param years latest first
 * @throws Error when there is no year to describe
 */
export function summariseBorough(name: string, years: readonly YearToMonth[]): BoroughSummary {
  const [latest, ...earlier] = years;
  if (!latest) throw new Error(`No twelve months to describe for ${name}.`);
  const movement = usualMovement(
    latest.change,
    earlier.slice(0, yearsCompared).map((year) => year.change),
  );
  return {
    lead: [
      { text: "Police recorded " },
      { text: formatCount(latest.offences), strong: true },
      { text: ` offences in ${name} in the 12 months to ${formatMonth(latest.twelveMonthsTo)}, ` },
      { text: formatMoreOrFewer(latest.change), strong: true },
      {
        text: ` ${than(latest.change)} the year before.${name === "London" ? "" : ` London as a whole: ${formatMoreOrFewer(latest.londonChange)}.`}`,
      },
    ],
    verdict: describeMovement(name, movement),
  };
}
