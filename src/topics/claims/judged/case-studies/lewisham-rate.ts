import { formatChance, formatCount, formatPlain, formatTimes } from "../../../../words/numbers.ts";
import { binomialTails } from "../../../../stats/binomial.ts";
import { paymentCurve, rareFrom } from "../../../../stats/payment-by-results.ts";
import { chanceLevel, defineClaim } from "../../claim.ts";
import sql from "./lewisham-rate.sql?raw";
import { figureOf, rowOf, statedColumns, statedTable, type StatedRow } from "../../stated-rows.ts";

const rate = (rows: readonly StatedRow[], group: string): number =>
  figureOf(rows, { measure: "reoffending rate", group });
const ratesOf = (rows: readonly StatedRow[]) => ({
  cohort: rate(rows, "cohort"),
  force: rate(rows, "Metropolitan Police average"),
  country: rate(rows, "national average"),
});
const elsewhere = (rows: readonly StatedRow[], place: string): string =>
  `${formatPlain(figureOf(rows, { group: `${place}, elsewhere in the report` }))}%`;

const largest = 2000;
const shown = [50, 100, 200, 300, 500, 1000, 2000];

/** How often luck shows a rate as low, by size of cohort, at the force's and the country's rate. */
const luckBySize = ({ cohort, force, country }: ReturnType<typeof ratesOf>) => {
  const curve = paymentCurve(largest, {
    predicted: force / 100,
    actual: country / 100,
    rule: { kind: "target", target: cohort / 100 },
  });
  return { force: curve.map((at) => at.nothing), country: curve.map((at) => at.works) };
};

const from = (chances: readonly number[]): string => {
  const size = rareFrom(chances, chanceLevel);
  return size === undefined
    ? `no size up to ${formatCount(largest)} people`
    : `${formatCount(size)} people on`;
};

/** Lewisham's rate against two averages: no size is stated, so no one can tell luck from more. */
export const lewishamRate = defineClaim({
  id: "lewisham-rate",
  topic: "Local programmes",
  title: "Lewisham’s cohort reoffended less than the average, in the latest results of 2013",
  claim: (rows) => {
    const { cohort, force, country } = ratesOf(rows);
    return `Reoffending in the cohort of Lewisham’s programme is comparatively low: ${String(cohort)}%, against ${String(force)}% on average in the Metropolitan Police area and ${String(country)}% in the country.`;
  },
  document: "london-councils-report-2013",
  section: "chapter 5, Lewisham",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const rates = ratesOf(rows);
    const people = rowOf(rows, { measure: "people in the cohort" }).stated_value;
    const chances = [rates.force, rates.country].map((average) =>
      people === null
        ? undefined
        : binomialTails(Math.round((people * rates.cohort) / 100), people, average / 100).atMost,
    );
    const isRare = chances.every((chance) => chance !== undefined && chance <= chanceLevel);
    const luck = luckBySize(rates);
    return {
      verdict: people === null ? "left out" : isRare ? "supported" : "not supported",
      sentences: [
        people === null
          ? "The report does not say how many people are in the cohort, so it may be luck."
          : `In ${formatCount(people)} people so low a rate would come about by chance ${chances.map((chance) => formatTimes(chance ?? 1)).join(" and ")}.`,
        `A cohort no better than the first average shows ${String(rates.cohort)}% or less by luck; it does so less than ${formatTimes(chanceLevel)} from ${from(luck.force)}. Against the second average, from ${from(luck.country)}. That is for rates of exactly ${String(rates.cohort)}, ${String(rates.force)} and ${String(rates.country)}%; they are rounded, and half a point moves the sizes a good deal.`,
        `What the averages are of is not said either. Elsewhere the same report gives ${elsewhere(rows, "England and Wales")} for adults in the country and ${elsewhere(rows, "London")} for London’s. Nor is it said whether the cohort is like the people in the averages.`,
      ],
      worked: {
        caption: `How often luck alone shows ${String(rates.cohort)}% or less. The sizes are assumed: the report states none.`,
        table: {
          head: [
            "People in the cohort",
            `Chance at a true rate of ${String(rates.force)}%`,
            `At ${String(rates.country)}%`,
          ],
          body: shown.map((size) => [
            formatCount(size),
            formatChance(luck.force[size - 1] ?? 0),
            formatChance(luck.country[size - 1] ?? 0),
          ]),
        },
      },
      settles:
        "The size of the cohort and its period, who is in it, and the averages of people like them.",
    };
  },
  table: statedTable,
  seeAlso: [{ path: "/payment-by-results/#lewisham-luck", text: "Luck by size of cohort" }],
});
