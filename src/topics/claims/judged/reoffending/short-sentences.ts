import { defineClaim, sameWithin } from "../../claim.ts";
import { figureOf, statedColumns, statedTable } from "../../stated-rows.ts";
import sql from "./short-sentences.sql?raw";

const prison = "reoffending rate after under 12 months in prison";
const order = "reoffending rate after the start of a court order";

/** How many reoffend after a short sentence: two documents agree, and nothing open can test them. */
export const shortSentences = defineClaim({
  id: "short-sentences",
  topic: "Crime and reoffending",
  title: "More than half reoffended after a short prison sentence, October 2010 to September 2011",
  claim: (rows) =>
    `Of those released from under 12 months in prison ${String(figureOf(rows, { measure: prison, group: "report" }))}% reoffend within a year; of those who start a court order ${String(figureOf(rows, { measure: order }))}%.`,
  document: "london-councils-report-2013",
  section: "chapter 2",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013", "london-councils-response-2013"],
  judge(rows) {
    const report = figureOf(rows, { measure: prison, group: "report" });
    const answer = figureOf(rows, { measure: prison, group: "answer to the consultation" });
    const agree = Math.abs(report - answer) <= sameWithin;
    return {
      verdict: agree ? "not loaded" : "figures disagree",
      sentences: [
        agree
          ? "The Ministry of Justice publishes adults by sentence, but that table is not loaded here, so neither figure can be tested."
          : "Two documents of London Councils contradict each other.",
        `London Councils gives the first twice: ${String(report)}% in the report and ${String(answer)}% in its answer to the consultation${agree ? ". The one can be the other, rounded" : ""}. That is the same body twice, not two sources.`,
        "People who get a short sentence differ from those who get a court order in what they did and in what is behind them. So the two figures would not show, even if they are right, that one works better than the other.",
      ],
      settles:
        "The table of adults by index disposal (their sentence) in the Ministry of Justice’s proven reoffending bulletin of July 2013, cohort of October 2010 to September 2011.",
    };
  },
  table: statedTable,
  seeAlso: [
    { path: "/reoffending/#children-by-sentence", text: "Children in the country, by sentence" },
  ],
});
