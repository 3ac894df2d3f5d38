import type { RowOf } from "../../../../charts/columns.ts";
import { formatCount, formatDecimal } from "../../../../words/numbers.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./islington-burglary.sql?raw";

const columns = {
  what: { label: "What", format: "text" },
  in_2011: { label: "2011", format: "count" },
  in_2012: { label: "2012", format: "count" },
  change: { label: "Change", format: "change" },
} as const;
type Row = RowOf<typeof columns>;

function threeOf(rows: readonly Row[]): readonly [Row, Row, Row] {
  const [focus, islington, london] = rows;
  if (!focus || !islington || !london) throw new Error("islington-burglary.sql gives three rows.");
  return [focus, islington, london];
}
const fell = ({ change }: Row): string =>
  `${change < 0 ? "fell" : "rose"} by ${formatDecimal(Math.abs(change))}%`;

/** FOCUS's fall in burglary beside that of the borough and of London: background, no proof. */
export const islingtonBurglary = defineClaim({
  id: "islington-burglary",
  topic: "Local programmes",
  title: "Burglary by the people of Islington’s programme fell from 2011 to 2012",
  claim: (rows) => {
    const [focus] = threeOf(rows);
    return `Burglaries of which FOCUS’s people were suspected went from ${formatCount(focus.in_2011)} in 2011 to ${formatCount(focus.in_2012)} in 2012, and the cost of their crime fell because of it.`;
  },
  document: "london-councils-report-2013",
  section: "chapter 5, Islington, with figure 4",
  sql,
  columns,
  sources: ["mps-borough-monthly-preconnect", "london-councils-report-2013"],
  judge(rows) {
    const [focus, islington, london] = threeOf(rows);
    const isFurther = focus.change < Math.min(islington.change, london.change);
    return {
      verdict: isFurther ? "left out" : "not supported",
      sentences: [
        isFurther
          ? "It fell much further than burglary around it. But the report does not say how many people were followed, nor how people like them did, so this is background and no proof."
          : "It fell no further than burglary around it.",
        `Burglaries with a suspect from FOCUS ${fell(focus)}. All burglaries that police recorded in Islington ${fell(islington)}; those in London ${fell(london)}.`,
        "A suspect is named for few burglaries, so the first number is no share of the second. People are often chosen for such a programme in a bad year, and then do better on average whatever is done.",
      ],
      settles:
        "How many people were followed, how long each was free in both years, and the same for people like them elsewhere.",
    };
  },
  seeAlso: [
    { path: "/case-studies/focus/", text: "The FOCUS programme" },
    { path: "/boroughs/islington/", text: "Recorded crime in Islington" },
  ],
});
