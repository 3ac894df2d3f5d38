import { formatCount, inWords } from "../../words/numbers.ts";

/** How many asks there are, of which documents, and how many are tied to figures. */
export type AskCounts = {
  readonly report: number;
  readonly answer: number;
  readonly conclusions: number;
  readonly all: number;
  readonly untied: number;
};

/** The answer of the page, and what stands in its box. */
export function describeAsks({ report, answer, conclusions, all, untied }: AskCounts): {
  readonly lead: string;
  readonly tied: string;
} {
  return {
    lead: `In 2013 London Councils asked the government for ${inWords(report)} things in its report and for ${inWords(answer)} more in its answer to a consultation, and drew ${inWords(conclusions)} conclusions.`,
    tied: `Of the ${formatCount(all)} entries below, ${formatCount(all - untied)} are set beside figures on this site that bear on them. For ${inWords(untied)} there is no such figure here, and that is said. A figure beside an ask does not say that it was right or wrong to ask.`,
  };
}
