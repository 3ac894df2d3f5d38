import { defineQuestion, type RowOfAnswer } from "../../../database/ask/question.ts";
import { percentChange } from "../../../stats/change.ts";
import type { YearlyChange } from "../../../stats/change-in-context.ts";
import { capitalise } from "../../../words/lists.ts";
import { formatCount, formatUpOrDown } from "../../../words/numbers.ts";
import { formatMonth } from "../../../words/periods.ts";
import type { cityByYear } from "../../crime/charts/city/city-by-year.ts";
import { revisionUnknown } from "../../crime/revisions.ts";
import { changesCompared, describeUnusualShortly, isPandemic } from "../../crime/unusual.ts";
import type { YearToMonth } from "../borough-summary.ts";
import { isYearBefore, type Answer } from "./answer.ts";
import officialSql from "./official-force.sql?raw";

/**
 * Recorded crime of a borough in its latest 12 months.
 *
 * @param years latest first
 * @param changes like with like, latest first, for what is unusual
 * @param revision what must be said of revisions beside the change, or nothing
 * @throws Error when there is no year
 */
export function answerCrime(
  name: string,
  years: readonly YearToMonth[],
  changes: readonly YearlyChange[],
  revision = "",
): Answer {
  const [latest] = years;
  if (!latest) throw new Error(`No twelve months to describe for ${name}.`);
  return {
    about: "crime",
    heading: "Recorded crime",
    until: latest.twelveMonthsTo,
    figure: capitalise(formatUpOrDown(latest.change)),
    says: [
      `on the year before: ${formatCount(latest.offences)} offences in 12 months.`,
      `London without the City: ${formatUpOrDown(latest.londonChange)}.`,
    ],
    sure: [describeUnusualShortly(changes)],
    ...(revision === "" ? {} : { revision }),
    more: "crime",
    changes: changesCompared(changes).map((change) => ({
      ...change,
      inPandemic: isPandemic(change),
    })),
  };
}

/** The Metropolitan Police's years in the statistics that the City's are from. */
export const officialForce = defineQuestion({
  name: "official-force",
  sql: officialSql,
  columns: { twelve_months_to: "text", offences: "number" },
});

type City = Pick<RowOfAnswer<typeof cityByYear.question>, "twelve_months_to" | "offences">;
type Force = RowOfAnswer<typeof officialForce>;

const monthOf = ({ twelve_months_to: to }: City | Force): string => to.slice(0, 7);

/** The latest 12 months that have the 12 before them, too. */
function latestPair<R extends City | Force>(rows: readonly R[], month?: string) {
  return rows
    .filter((row) => month === undefined || monthOf(row) === month)
    .flatMap((last) => {
      const before = rows.find((row) => isYearBefore(monthOf(row), monthOf(last)));
      return before
        ? [{ month: monthOf(last), change: percentChange(before.offences, last.offences) }]
        : [];
    })
    .at(-1);
}

/**
 * Recorded crime of the City of London, whose own police publish some years only.
 *
 * @param rows of `city-by-year.sql`, in order
 * @param force years of the Metropolitan Police, the rest of London, in the same statistics
 * @throws Error when there is no year
 */
export function answerCityCrime(rows: readonly City[], force: readonly Force[]): Answer {
  const last = rows.at(-1);
  if (!last) throw new Error("The City of London has no figures.");
  const pair = latestPair(rows);
  const london = pair && latestPair(force, pair.month);
  return {
    about: "crime",
    heading: "Recorded crime",
    until: monthOf(last),
    figure: formatCount(last.offences),
    says: [
      "offences in 12 months, recorded by the City’s own police.",
      ...(pair
        ? [
            `Year to ${formatMonth(pair.month)}: ${formatUpOrDown(pair.change)} on the year before${london ? `; the rest of London ${formatUpOrDown(london.change)} in the same statistics` : ""}.`,
          ]
        : []),
    ],
    sure: [
      pair?.month === monthOf(last)
        ? "Few years are published, so nobody can say if the change is unusual."
        : "This site has no figure for the 12 months before these, so it cannot say how they changed.",
    ],
    ...(pair ? { revision: revisionUnknown("the City’s figures") } : {}),
    more: "city-by-year",
  };
}
