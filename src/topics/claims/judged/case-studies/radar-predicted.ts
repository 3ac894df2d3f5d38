import type { RowOf } from "../../../../charts/columns.ts";
import { formatList } from "../../../../words/lists.ts";
import { formatDecimal, formatTimes } from "../../../../words/numbers.ts";
import { clopperPearsonInterval } from "../../../../stats/clopper-pearson-interval.ts";
import { chanceLevel, defineClaim } from "../../claim.ts";
import sql from "./radar-predicted.sql?raw";

const columns = {
  group: { label: "Group", format: "text" },
  people: { label: "People", format: "count" },
  reoffended: { label: "Reoffended", format: "count" },
  reoffending_rate: { label: "Rate", format: "percent" },
  predicted_rate: { label: "Predicted", format: "statedPercent" },
  prediction_error: { label: "Error of the prediction", format: "statedPercent", nullable: true },
  chance: { label: "Chance of so few or fewer", format: "ratio", onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;

/** The predicted rate up to which the result is no more than chance, in percent. */
const chanceUpTo = (row: Row): number =>
  100 * clopperPearsonInterval(row.reoffended, row.people, 1 - 2 * chanceLevel).upper;

/** RADAR's two groups against what was predicted for them. */
export const radarPredicted = defineClaim({
  id: "radar-predicted",
  topic: "Local programmes",
  title: "RADAR’s people reoffended less than predicted in its first year",
  claim: (rows) =>
    `RADAR’s two groups reoffended less within 12 months than was predicted from their earlier offences: ${rows.map((row) => `${row.reoffended} of ${row.people} (${row.group}), where ${row.predicted_rate}% was predicted`).join("; ")}.`,
  document: "london-councils-report-2013",
  section: "chapter 5, RADAR Southwark",
  sql,
  columns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const rare = rows.filter(({ chance }) => chance <= chanceLevel);
    const isRobust = rows.every(
      (row) =>
        row.prediction_error !== null &&
        row.predicted_rate - row.prediction_error > chanceUpTo(row),
    );
    const verdict =
      rare.length === 0
        ? "not supported"
        : rare.length === rows.length && isRobust
          ? "supported"
          : "left out";
    return {
      verdict,
      sentences: [
        rare.length === 0
          ? "So few are no fewer than chance would give at the predicted rates."
          : isRobust
            ? `${rare.length === rows.length ? "So few are" : "In one group only so few are"} fewer than chance would give at the predicted rates.`
            : `They are fewer than chance would give at the predicted rates${rare.length === rows.length ? "" : " in one group"}, but only if those are exact. The report names no scale and no error, so nobody can check that.`,
        `By an exact binomial sum, so few or fewer would come about by chance ${formatList(rows.map((row) => `${formatTimes(row.chance)} (${row.group})`))}, if every prediction is exact.`,
        `A small error in the prediction undoes that: at ${formatList(rows.map((row) => `${formatDecimal(chanceUpTo(row))}% instead of ${row.predicted_rate}%`))}, or anything lower, chance gives such a result more than ${formatTimes(chanceLevel)}.`,
        "Those taken on had to be prepared to change. A prediction from earlier offences does not know that, so even an exact one would not show what RADAR did.",
      ],
      settles:
        "Which scale was used and for how long ahead, each person’s own prediction, and the same figures for people like them without RADAR.",
    };
  },
  seeAlso: [
    { path: "/payment-by-results/#radar-sizes", text: "What groups of this size can show" },
  ],
});
