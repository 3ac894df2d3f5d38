import { formatCount, formatDecimal, formatTimes } from "../../../../words/numbers.ts";
import { changeInCounts } from "../../../../stats/change-in-counts.ts";
import { chanceLevel, defineClaim } from "../../claim.ts";
import sql from "./radar-offences.sql?raw";
import { figureOf, rowOf, statedColumns, statedTable } from "../../stated-rows.ts";

const fewer = "fewer offences a year";

/** "Significantly less offences" of RADAR's people, against their own past. */
export const radarOffences = defineClaim({
  id: "radar-offences",
  topic: "Local programmes",
  title: "RADAR’s people committed “significantly” fewer offences in its first year than before",
  claim: (rows) =>
    `Both of RADAR’s groups committed “significantly less” offences afterwards than in their own months before: ${formatCount(figureOf(rows, { measure: fewer }))} fewer a year together.`,
  document: "london-councils-report-2013",
  section: "chapter 5, RADAR Southwark",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const before = rowOf(rows, { measure: "offences in the year before" }).stated_value;
    const after = rowOf(rows, { measure: "offences in the year after" }).stated_value;
    const [fall, people] = [
      figureOf(rows, { measure: fewer }),
      figureOf(rows, { measure: "people followed" }),
    ];
    const p = before === null || after === null ? undefined : changeInCounts(before, after).p;
    const hasComparison = rowOf(rows, { measure: "change in offences" }).stated_value !== null;
    return {
      verdict:
        p === undefined
          ? "left out"
          : p > chanceLevel
            ? "not supported"
            : hasComparison
              ? "supported"
              : "left out",
      sentences: [
        p === undefined
          ? "The report names no number of offences before and after, and no test, so none can be made."
          : `Chance alone would make such a change ${formatTimes(p)}, were every offence independent.`,
        `${formatCount(fall)} fewer among ${formatCount(people)} people is ${formatDecimal(fall / people)} fewer for each, on average. Over how many years their ${formatCount(figureOf(rows, { measure: "earlier proven offences" }))} earlier offences go back is not stated.`,
        "People are often taken on when they offend most. Then they offend less afterwards on average, whatever is done (regression to the mean). How much less, only people like them without RADAR could show.",
      ],
      settles:
        "Offences of each person in the year before and the year after, and the same for people like them who were not taken on.",
    };
  },
  table: statedTable,
});
