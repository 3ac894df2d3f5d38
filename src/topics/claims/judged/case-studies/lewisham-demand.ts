import { formatPlain } from "../../../../words/numbers.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./lewisham-demand.sql?raw";
import { figureOf, rowOf, statedColumns, statedTable, type StatedRow } from "../../stated-rows.ts";

const change = "change in demand on the justice system";
const ages = ["adults", "young people"] as const;

const changeIn = (rows: readonly StatedRow[], place: string, age: string): number =>
  figureOf(rows, { measure: change, group: `${place}, ${age}` });
const inPercent = (value: number): string => `${value > 0 ? "+" : ""}${formatPlain(value)}%`;
const pair = (rows: readonly StatedRow[], age: string): string =>
  `${inPercent(changeIn(rows, "Lewisham", age))} for ${age} (England and Wales ${inPercent(changeIn(rows, "England and Wales", age))})`;

/** Lewisham's fall in demand on the justice system: percentages without what they are of. */
export const lewishamDemand = defineClaim({
  id: "lewisham-demand",
  topic: "Local programmes",
  title:
    "Demand on the justice system fell more in Lewisham than in the country in year 1 of the pilot",
  claim: (rows) =>
    `In its first year in a pilot Lewisham cut the demand on the justice system by more than the country: ${ages.map((age) => pair(rows, age)).join("; ")}.`,
  document: "london-councils-report-2013",
  section: "chapter 5, Lewisham",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const differences = ages.map(
      (age) => changeIn(rows, "Lewisham", age) - changeIn(rows, "England and Wales", age),
    );
    const isLower = differences.every((difference) => difference < 0);
    const hasSizes = ages.every(
      (age) =>
        rowOf(rows, { measure: "demand on the justice system", group: `Lewisham, ${age}` })
          .stated_value !== null,
    );
    return {
      verdict: !isLower ? "not supported" : hasSizes ? "supported" : "left out",
      sentences: [
        !isLower
          ? "The stated changes are not lower in Lewisham for both ages."
          : "The report gives changes in percent and not what they are of, so nobody can say how much of them chance makes in one borough in one year.",
        `By subtraction Lewisham is ${ages.map((age, index) => `${formatPlain(Math.abs(differences[index] ?? 0))} points ${(differences[index] ?? 0) < 0 ? "lower" : "higher"} for ${age}`).join(" and ")}. In a borough the numbers of young people are small, and a small number moves by many percent from one year to the next.`,
        "Demand is a measure made for the pilot, and it is in none of our tables. Lewisham was one of several pilot areas, and of several one is bound to be ahead.",
      ],
      settles:
        "The numbers of cases that the measure is made of, for Lewisham and the other pilot areas, in the years before and in every year of the pilot.",
    };
  },
  table: statedTable,
});
