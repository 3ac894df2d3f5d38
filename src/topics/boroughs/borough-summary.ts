import type { Row } from "../../database/ask/query.ts";
import type { YearlyChange } from "../../stats/change-in-context.ts";
import { formatCount, formatMoreOrFewer } from "../../words/numbers.ts";
import { formatMonth } from "../../words/periods.ts";
import { describeUnusual } from "../crime/unusual.ts";

/** Twelve months to one month, with the change on the twelve before, in percent. */
export type YearToMonth = {
  readonly twelveMonthsTo: string;
  readonly offences: number;
  readonly change: number;
  readonly londonChange: number;
};

/** The rows of `borough-summary.sql`, latest first. */
export const yearsToMonth = (rows: readonly Row[]): readonly YearToMonth[] =>
  rows.map((row) => ({
    twelveMonthsTo: String(row["twelve_months_to"]),
    offences: Number(row["offences"]),
    change: Number(row["change"]),
    londonChange: Number(row["london_change"]),
  }));

/** A run of text, strong or plain. */
export type Run = { readonly text: string; readonly strong?: true };

export type BoroughSummary = { readonly lead: readonly Run[]; readonly verdict: string };

const than = (percent: number): string =>
  formatMoreOrFewer(percent) === "about the same" ? "as in" : "than in";

/**
 * The plain-English opening of a borough's page: latest twelve months against the twelve before,
 * against London's change, and against how much the place usually moves.
 *
 * @param years latest first
 * @param changes like with like, latest first, for what is unusual
 * @throws Error when there is no year to describe
 */
export function summariseBorough(
  name: string,
  years: readonly YearToMonth[],
  changes: readonly YearlyChange[],
): BoroughSummary {
  const [latest] = years;
  if (!latest) throw new Error(`No twelve months to describe for ${name}.`);
  const isLondon = name === "London";
  const where = isLondon ? "London (the Metropolitan Police area, so without the City)" : name;
  return {
    lead: [
      { text: "Police recorded " },
      { text: formatCount(latest.offences), strong: true },
      { text: ` offences in ${where} in the 12 months to ${formatMonth(latest.twelveMonthsTo)}, ` },
      { text: formatMoreOrFewer(latest.change), strong: true },
      {
        text: ` ${than(latest.change)} the year before.${isLondon ? "" : ` London without the City, which has its own police: ${formatMoreOrFewer(latest.londonChange)}.`}`,
      },
    ],
    verdict: describeUnusual(name, changes).verdict,
  };
}
