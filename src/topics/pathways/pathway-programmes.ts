import type { Programme } from "../../datasets/documents/case-study-results.ts";
import { pathways, type Pathway } from "../../datasets/documents/stated-figures.ts";

/** The six programmes of chapter 5 of the report, by the last part of their page's address. */
export const programmes = {
  radar: { name: "RADAR", place: "Southwark" },
  focus: { name: "FOCUS", place: "Islington" },
  "targeted-drug-testing": { name: "Targeted drug testing on arrest", place: "Sutton" },
  "tri-borough": {
    name: "Adult reoffending service",
    place: "Hammersmith and Fulham, Kensington and Chelsea, Westminster",
  },
  "roma-project": { name: "Roma intervention project", place: "Haringey" },
  lewisham: { name: "Operation Penrose", place: "Lewisham" },
} as const satisfies Record<string, { name: Programme; place: string }>;

export type ProgrammeSlug = keyof typeof programmes;

/** That a programme serves a pathway, and what in the chapter says so. */
export type Serves = {
  readonly programme: ProgrammeSlug;
  readonly pathway: Pathway;
  readonly reason: string;
};

const learning = "Education, training and employment";
const drugs = "Drugs and alcohol";
const money = "Finance, benefits and debt";
const thinking = "Attitudes, thinking and behaviour";

/**
 * Which programme serves which pathway, only where the chapter's own description of it says so.
 * What is not described is not assumed: a programme may well do more.
 */
export const serves: readonly Serves[] = [
  ...pathways.map((pathway): Serves => ({
    programme: "radar",
    pathway,
    reason: "Help is on offer along all the pathways; each client picks with a key worker.",
  })),
  {
    programme: "focus",
    pathway: "Health",
    reason: "Better health for the people in it is one of its aims.",
  },
  {
    programme: "focus",
    pathway: drugs,
    reason:
      "Its evaluation looks at who starts treatment and who leaves it as planned. Treatment for what, the text does not say.",
  },
  {
    programme: "targeted-drug-testing",
    pathway: "Health",
    reason: "Health and everyday life of people who misuse drugs are one of its five measures.",
  },
  {
    programme: "targeted-drug-testing",
    pathway: drugs,
    reason:
      "Police test some of the people they arrest for drugs such as heroin and crack cocaine, and a specialist leads those in need to treatment.",
  },
  {
    programme: "tri-borough",
    pathway: learning,
    reason:
      "Better chances for people not yet ready for a job are one of its success factors, and its fund can pay for a course.",
  },
  {
    programme: "tri-borough",
    pathway: "Health",
    reason: "Its team in police custody looks for mental ill health and learning disabilities.",
  },
  {
    programme: "tri-borough",
    pathway: drugs,
    reason: "The same team tests for drugs and asks about drink, and goes along to treatment.",
  },
  {
    programme: "tri-borough",
    pathway: thinking,
    reason: "Thinking, motivation and self-control are among its success factors.",
  },
  {
    programme: "roma-project",
    pathway: learning,
    reason: "Young people learn a trade in which they can work for themselves.",
  },
  {
    programme: "roma-project",
    pathway: "Health",
    reason: "Its project staff hold sessions on sexual health.",
  },
  {
    programme: "roma-project",
    pathway: money,
    reason: "Its idea is that a lawful income takes away a reason to offend.",
  },
  {
    programme: "roma-project",
    pathway: thinking,
    reason: "Its project staff hold sessions on offending.",
  },
  {
    programme: "lewisham",
    pathway: drugs,
    reason: "The provider’s bonus hangs on targets for drug treatment as well.",
  },
];

/** The programmes that serve a pathway, in the order of the report. */
export const programmesFor = (pathway: Pathway): readonly Serves[] =>
  serves.filter((one) => one.pathway === pathway);

export const programmePath = (programme: ProgrammeSlug): string => `/case-studies/${programme}/`;
