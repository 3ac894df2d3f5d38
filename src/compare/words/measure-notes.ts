import { metropolitanPoliceCode } from "../../datasets/areas/codes.ts";
import { contextNote } from "../../topics/pathways/context.ts";
import { followPolice } from "../../datasets/crime/offence-groups.ts";
import { formatList } from "../../words/lists.ts";
import {
  firstTimeEntrantsNote,
  fourQuartersNote,
  oldCohortsNote,
  ratesOnlyNote,
  twoMeasuresNote,
} from "../../topics/reoffending/reoffending.ts";
import type { QuestionName } from "../measure.ts";
import type { Facts, Question } from "../question.ts";
import type { CompareRow } from "../rows.ts";

type Notes = (rows: readonly CompareRow[], question: Question, facts: Facts) => readonly string[];

const rateNotes = ({ scale }: Question, facts: Facts): readonly string[] =>
  scale === "rate"
    ? [
        `Residents are those of the middle of the 12 months, or of mid-${String(facts.latest_population)}, the latest estimate there is. Many people who are in a borough, to work, shop or go out, do not live there.`,
      ]
    : [];

const londonNotes = ({ areas }: Question): readonly string[] =>
  areas.includes(metropolitanPoliceCode)
    ? [
        "London is what the Metropolitan Police recorded: 32 boroughs, the airports, and offences whose borough is not known. The City of London has its own force.",
      ]
    : [];

const crime: Notes = (_, question, facts) => {
  const searched = followPolice.filter((group) => question.groups.includes(group));
  return [
    ...londonNotes(question),
    searched.length === 0
      ? ""
      : `${formatList(searched)} follow what police do as much as what people do: more searches, more offences recorded.`,
    ...rateNotes(question, facts),
  ];
};

const regions = (question: Question): string =>
  question.areas.filter((code) => /^(E12|K04)/.test(code)).length > 1
    ? "Places differ in who is in their cohorts: age, sentences, earlier offences. Nothing is adjusted for that, so none is shown to do better or worse work."
    : "";

const allAges: Notes = (_, { measure }) =>
  measure.part === "All ages" ? ["All ages, so not to be set beside adults."] : [];

/** What must be known of a measure wherever its figures stand, beyond what the rows say. */
const ofQuestion: Record<QuestionName, Notes> = {
  crime,
  "crime-yearly": (_, question, facts) => [
    ...londonNotes(question),
    question.measure.part === "All offences"
      ? ""
      : "The nine groups are not today’s twelve, even where a name is the same: the two are never joined.",
    ...rateNotes(question, facts),
  ],
  official: (_, question, facts) => [
    ...londonNotes(question),
    "National statistics count for each authority what has a place; offences without a borough are in London’s total alone. Fraud is not in these figures.",
    ...rateNotes(question, facts),
  ],
  reoffending: (rows, question, facts) => [
    fourQuartersNote,
    regions(question),
    ...allAges(rows, question, facts),
  ],
  "reoffences-each": (_, question) => [
    "A mean: a few people with many reoffences raise it. It is a ratio of two counts without an interval.",
    fourQuartersNote,
    regions(question),
  ],
  "old-measure": () => [twoMeasuresNote, oldCohortsNote],
  children: (_rows, _question, facts) => [ratesOnlyNote(facts)],
  "first-time-entrants": () => [firstTimeEntrantsNote],
  population: () => [
    "Mid-year estimates, one series rebased to the 2021 Census: estimates printed before it differ.",
  ],
  context: (rows, { measure }) => [
    measure.id === "unemployment"
      ? "Estimates from a model, with the intervals that the publisher gives; London’s is from the survey itself. Where two intervals overlap, the places may not differ."
      : contextNote,
    measure.unit.name === "score"
      ? "A score has no unit: the higher, the more deprived are the small areas of a place, on average."
      : "",
    measure.heading.startsWith("Deprivation") && rows.length > 0
      ? "Deprivation is of small areas, in one edition of the Indices. Editions are made by other methods: it cannot be set beside other years."
      : "",
  ],
};

export const measureNotes: Notes = (rows, question, facts) =>
  ofQuestion[question.measure.question](rows, question, facts);
