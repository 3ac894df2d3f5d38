import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { capitalise, formatList } from "../../words/lists.ts";
import { inWords } from "../../words/numbers.ts";
import { ofWhat } from "./stated.ts";
import sql from "./pathways.sql?raw";

/** What the report states of each pathway, and how many it names. */
export const statedOfPathways = defineQuestion({
  name: "pathways",
  sql,
  columns: {
    pathway: "text",
    measure: "text",
    value: "number?",
    denominator: "text?",
    period: "text",
  },
});

type Row = RowOfAnswer<typeof statedOfPathways>;

type Described = Row & { readonly denominator: string };

const isDescribed = (row: Row): row is Described => row.denominator !== null;
const isFigure = (row: Row): row is Described =>
  row.value !== null && row.pathway !== "all" && isDescribed(row);

/** How many pathways there are, how many have figures, and of what: the answer of the page. */
export function describePathways(rows: readonly Row[]): {
  readonly lead: string;
  readonly groups: string;
} {
  const named = rows.find((row) => row.pathway === "all");
  const figures = rows.filter(isFigure);
  const dated = figures.filter((row) => row.period !== "not stated").length;
  const withFigures = new Set(figures.map((row) => row.pathway)).size;
  const groups = new Set(figures.map((row) => row.denominator));
  return {
    lead: `London Councils’ report names ${inWords(named?.value ?? withFigures)} pathways out of offending. It puts numbers on ${inWords(withFigures)} of them: ${inWords(figures.length)} figures, ${dated === 0 ? "none of them with a year" : `${inWords(dated)} of them with a year`}.`,
    groups: `The ${inWords(figures.length)} figures are shares of ${inWords(groups.size)} different things, from prisoners to burglaries.`,
  };
}

/** What the report states of one pathway, in a sentence. */
export function describeFigures(rows: readonly Row[], pathway: string): string {
  const own = rows.filter((row) => row.pathway === pathway);
  const figures = own.filter(isFigure);
  if (figures.length === 0) {
    const words = own.find(isDescribed);
    return words
      ? `The report states no figure here, only words ${ofWhat(words.denominator)}: ${words.measure}.`
      : "The report states no figure here.";
  }
  const groups = [...Map.groupBy(figures, (row) => row.denominator)];
  const [only] = groups;
  if (groups.length === 1 && only) {
    return `${capitalise(inWords(figures.length))} figures, all ${ofWhat(only[0])}.`;
  }
  return `${capitalise(inWords(figures.length))} figures, of ${inWords(groups.length)} different groups: ${formatList(groups.map(([denominator]) => ofWhat(denominator)))}.`;
}
