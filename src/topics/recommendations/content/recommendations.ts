import { z } from "astro/zod";
import { documentIds, type DocumentId } from "../../../datasets/documents/documents.ts";
import { tieIds } from "../ties/tie.ts";
import asks from "./recommendations.json";

const theme = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  title: z.string(),
  document: z.enum(documentIds),
  /** Where in the document. */
  section: z.string(),
  /** How the table `stated_figures` counts the theme's asks: measure and group. */
  counted: z.tuple([z.string(), z.string()]),
  /** The worry behind the asks, in our words. */
  why: z.string().max(600),
});

/** What the asks are grouped by, in the order of the page. */
export const themes = z.array(theme).parse([
  {
    id: "national-commissioning",
    title: "National contracts, local services",
    document: "london-councils-report-2013",
    section: "chapter 7",
    counted: ["asks of the government", "National commissioning"],
    why: "The report doubts that a ministry can steer local services from afar. Its example is the Work Programme, also bought centrally and on a large scale: there, it says, providers kept their costs down and results were poor. Its worry is providers who look to their contract and not to the place they work in.",
  },
  {
    id: "local-partnerships",
    title: "Keeping local partnerships",
    document: "london-councils-report-2013",
    section: "chapter 7",
    counted: ["asks of the government", "Maintaining local partnerships"],
    why: "Councils, police, probation and health services had built ways to work together over years, some under one roof and with rules for sharing what they know. A new provider can upset that, the more so the faster and the larger the change.",
  },
  {
    id: "providers",
    title: "Many kinds of providers, and good ones",
    document: "london-councils-report-2013",
    section: "chapter 7",
    counted: ["asks of the government", "Diversity and quality of providers"],
    why: "Large areas suit large companies. The report fears that small groups with rare skills find no place, or are named in a bid to make it look good and then get no work, as it says happened in the Work Programme.",
  },
  {
    id: "payment-by-results",
    title: "Payment by results",
    document: "london-councils-report-2013",
    section: "chapter 7",
    counted: ["asks of the government", "Payment by results"],
    why: "To be paid for results can save public money and bring new ideas, says the report. But many hands bring about a result, and the one who is paid may choose whom to work with, put little in early on, and keep what is saved. It quotes the Social Market Foundation: under the terms proposed a provider could lose money by trying to cut reoffending.",
  },
  {
    id: "incentives",
    title: "Making it worthwhile for local partners",
    document: "london-councils-report-2013",
    section: "chapter 7",
    counted: ["asks of the government", "Incentivising local partners"],
    why: "A council that pays to prevent crime saves money for others: police, health, courts and prisons. And it has less to pay with. The report points to pilots in which the ministry shared its savings with local areas.",
  },
  {
    id: "conclusions",
    title: "The four conclusions",
    document: "london-councils-report-2013",
    section: "chapters 1 and 8",
    counted: ["conclusions", "all"],
    why: "They stand at the beginning and the end of the report. The news page with which London Councils put it out has the same four.",
  },
  {
    id: "consultation",
    title: "What the answer to the consultation adds",
    document: "london-councils-response-2013",
    section: "short sentences; risk; contract areas; local partnerships",
    counted: ["asks added", "all"],
    why: "London Councils answered the government’s consultation before the plan was final. Much of it came back in the report: choosing a provider together, a place for small ones, no choosing of easy cases, thought for partners who are paid by results beside others who are not. It doubted that one lead provider could work closely with as many councils as London has.",
  },
  {
    id: "briefing",
    title: "Before: July 2009, a briefing for councils",
    document: "lga-briefing-2009",
    section: "recommendations",
    counted: ["asks of members", "Safer Communities Board"],
    why: "A bill would give local partnerships the duty to cut reoffending and make probation a full member of them. The Local Government Association was for it: more choice for local areas, and in Leicestershire and Bolton it was done already. It saw three risks: district councils left out where there is a county above them, national targets put before local needs, and a new task with no new money. Working together should save money, it said, and it would watch that no new burden came of it; its officers were to take members’ views on from there.",
  },
]);

/** How the page names a document where it says where an ask is from. */
export const shortTitles: Readonly<Record<DocumentId, string>> = {
  "london-councils-report-2013": "The report of 2013",
  "london-councils-news-2013": "The news page of 2013",
  "london-councils-response-2013": "The answer to the consultation, 2013",
  "clinks-review-2010": "Clinks, July 2010",
  "lga-briefing-2009": "Local Government Association, 13 July 2009",
};

export type Theme = (typeof themes)[number];

const ask = z
  .object({
    /** The anchor of its place on the page: people link to it, so it stays. */
    id: z.string().regex(/^[a-z-]+$/),
    theme: z.string(),
    ask: z.string().max(300),
    horizon: z.enum(["short term", "longer term", "not stated"]),
    /** The figures here that bear on it. */
    ties: z.array(z.enum(tieIds)),
    /** Why none does. */
    noFigure: z.string().startsWith("There is no open figure on this").optional(),
  })
  .refine(({ ties, noFigure }) => ties.length > 0 !== (noFigure !== undefined), {
    error: "An ask is tied to figures here, or says that none bears on it.",
  })
  .refine(({ theme: name }) => themes.some(({ id }) => id === name), { error: "No such theme." });

export type Recommendation = z.infer<typeof ask>;

/** Everything that was asked for, in our words, by theme. */
export const recommendations: readonly Recommendation[] = z.array(ask).parse(asks);

export const asksOf = ({ id }: Theme): readonly Recommendation[] =>
  recommendations.filter(({ theme: name }) => name === id);

/** The asks of one document. */
export const asksIn = (document: DocumentId): readonly Recommendation[] =>
  themes.filter((one) => one.document === document).flatMap(asksOf);
