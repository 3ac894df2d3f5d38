import adultsBesideOtherRegions from "./examples/adults-beside-other-regions.sql?raw";
import breaksInTheMonthlySeries from "./examples/breaks-in-the-monthly-series.sql?raw";
import changeByOffenceGroup from "./examples/change-by-offence-group.sql?raw";
import childrenBesideLondon from "./examples/children-beside-london.sql?raw";
import childrenBySentence from "./examples/children-by-sentence.sql?raw";
import cityOfLondon from "./examples/city-of-london.sql?raw";
import criminalHistories from "./examples/criminal-histories.sql?raw";
import firstTimeEntrants from "./examples/first-time-entrants.sql?raw";
import forceAndNationalStatistics from "./examples/force-and-national-statistics.sql?raw";
import fraudInTheStepOf2013 from "./examples/fraud-in-the-step-of-2013.sql?raw";
import missingAndWhy from "./examples/missing-and-why.sql?raw";
import monthWithMostOffences from "./examples/month-with-most-offences.sql?raw";
import neighboursCompared from "./examples/neighbours-compared.sql?raw";
import ownersOfProbationCompanies from "./examples/owners-of-probation-companies.sql?raw";
import populationSince1991 from "./examples/population-since-1991.sql?raw";
import robberyByYear from "./examples/robbery-by-year.sql?raw";
import robberyPerResident from "./examples/robbery-per-resident.sql?raw";
import shareOfBurglary from "./examples/share-of-burglary.sql?raw";
import springOf2020 from "./examples/spring-of-2020.sql?raw";
import statedAboutThePathways from "./examples/stated-about-the-pathways.sql?raw";
import statedAndRecomputed from "./examples/stated-and-recomputed.sql?raw";
import theftSinceThePandemic from "./examples/theft-since-the-pandemic.sql?raw";
import unemploymentAndRobbery from "./examples/unemployment-and-robbery.sql?raw";
import {
  airportsEnd,
  fraudLeft,
  lastOfficialFraud,
  newBasisFrom,
  newSystem,
} from "../datasets/crime/counting-changes.ts";
import { financialYearOf, formatMonth, formatMonths } from "../words/periods.ts";

/** A question that the tables answer, to read, to run and to change. */
export type Example = {
  /** Name of its files: /data/examples/<id>.csv */
  readonly id: string;
  /** The question, as one would ask it. */
  readonly title: string;
  /** What to keep in mind when reading the answer. */
  readonly note: string;
  readonly sql: string;
};

export type ExampleGroup = { readonly name: string; readonly examples: readonly Example[] };

/** The months in which the force changed how it counts. */
const countingChanged = formatMonths([newSystem, newBasisFrom]);

/** What Explore has answered before anyone asks. */
export const firstExample: Example = {
  id: "robbery-by-year",
  title: "How much robbery was recorded in London in each year?",
  note: `A new system and a new basis changed the counting in ${countingChanged}, and the rate of the latest year is worked out with the latest estimate of residents.`,
  sql: robberyByYear,
};

const recordedCrime: readonly Example[] = [
  firstExample,
  {
    id: "theft-since-the-pandemic",
    title: "Which boroughs recorded more theft than before the pandemic, and by how much?",
    note: `A place with shops, stations and visitors records theft from people who do not live there; from ${formatMonth(airportsEnd)} Hillingdon counts Heathrow too.`,
    sql: theftSinceThePandemic,
  },
  {
    id: "robbery-per-resident",
    title: "How much robbery was recorded per 1,000 residents in each borough?",
    note: "Residents are not everyone: where many people work or visit, as in Westminster, the rate is high for that reason too.",
    sql: robberyPerResident,
  },
  {
    id: "change-by-offence-group",
    title: "How has each group of offences changed since 2019-20?",
    note: `Drug and weapon offences follow what the police look for, and the way of counting changed in ${countingChanged}.`,
    sql: changeByOffenceGroup,
  },
  {
    id: "spring-of-2020",
    title: "What did the first closure of the pandemic do to recorded crime?",
    note: "Drug offences are recorded when the police find them, so they can rise while others fall.",
    sql: springOf2020,
  },
  {
    id: "month-with-most-offences",
    title: "In which month of each year did London record most offences a day?",
    note: "A year with fewer than 12 months here is not whole, and later files change the newest months.",
    sql: monthWithMostOffences,
  },
  {
    id: "share-of-burglary",
    title: "What share of London’s burglary was recorded in one borough?",
    note: "A share moves when the rest of London moves: look at both counts, which are of the Metropolitan Police.",
    sql: shareOfBurglary,
  },
  {
    id: "neighbours-compared",
    title: "How does burglary in a borough compare with the places beside it?",
    note: "The City of London has a police force of its own and is not in the monthly figures: its cells are empty, not zero.",
    sql: neighboursCompared,
  },
  {
    id: "city-of-london",
    title: "What do national statistics say about the City of London?",
    note: `Few people live there and many come in, so there is no rate per resident; to ${formatMonth(lastOfficialFraud)} fraud is counted, after that not.`,
    sql: cityOfLondon,
  },
  {
    id: "unemployment-and-robbery",
    title: "What do unemployment and robbery look like beside each other?",
    note: "Two figures of the same place say nothing of a cause, and the unemployment rates are estimates with a margin.",
    sql: unemploymentAndRobbery,
  },
];

const reoffending: readonly Example[] = [
  {
    id: "adults-beside-other-regions",
    title: "Do adults in London reoffend as often as in other English regions?",
    note: "Each cohort adds up four quarters, so one person can count up to four times and the interval is too narrow; regions differ in who is in the cohort.",
    sql: adultsBesideOtherRegions,
  },
  {
    id: "children-beside-london",
    title: "How often do children reoffend in each borough, beside London as a whole?",
    note: "A borough’s cohort may be a few dozen children, no counts are published, and one child more or less moves the rate by points.",
    sql: childrenBesideLondon,
  },
  {
    id: "children-by-sentence",
    title: "How often do children reoffend after each kind of sentence?",
    note: "Sentences go to different children: a higher rate after one of them does not show that it works less well.",
    sql: childrenBySentence,
  },
  {
    id: "first-time-entrants",
    title:
      "How has the rate of children who enter the youth justice system for the first time changed?",
    note: "Rates of calendar years per 100,000 children; the City of London’s are not published.",
    sql: firstTimeEntrants,
  },
  {
    id: "criminal-histories",
    title: "How many of the adults sentenced or cautioned had been so before?",
    note: "England and Wales, and not a reoffending rate: it looks back from a sentence, where reoffending looks on from one.",
    sql: criminalHistories,
  },
];

const countingAndGaps: readonly Example[] = [
  {
    id: "fraud-in-the-step-of-2013",
    title: "How much of the fall in 2013-14 is that fraud was no longer counted?",
    note: `Fraud had begun to leave in ${formatMonth(fraudLeft)}, so ${financialYearOf(fraudLeft)} too lacks under two months of it.`,
    sql: fraudInTheStepOf2013,
  },
  {
    id: "breaks-in-the-monthly-series",
    title: "Which changes of counting touch the monthly figures?",
    note: "Figures on the two sides of a break are not counted alike, however smooth the line looks.",
    sql: breaksInTheMonthlySeries,
  },
  {
    id: "force-and-national-statistics",
    title: "Do the borough figures agree with national statistics?",
    note: "Both are revised at different times, so small differences are no error.",
    sql: forceAndNationalStatistics,
  },
  {
    id: "missing-and-why",
    title: "Where are monthly figures missing, and why?",
    note: "A missing figure is not a zero: adding up over a gap counts too little.",
    sql: missingAndWhy,
  },
];

const peopleAndReports: readonly Example[] = [
  {
    id: "population-since-1991",
    title: "How much has each borough’s population grown since 1991?",
    note: "All years stand on the census of 2021: rates printed at the time used other estimates.",
    sql: populationSince1991,
  },
  {
    id: "owners-of-probation-companies",
    title: "Who owned the companies that ran probation?",
    note: "As at February 2015 and compiled from public pages; companies changed hands later.",
    sql: ownersOfProbationCompanies,
  },
  {
    id: "stated-and-recomputed",
    title: "Which stated results of the case studies come out differently when worked out again?",
    note: "A document that rounds to whole numbers can be half a point off without being wrong.",
    sql: statedAndRecomputed,
  },
  {
    id: "stated-about-the-pathways",
    title: "What did the reports state about the seven pathways out of offending?",
    note: "As stated from 2009 to 2013, often without saying of which year; none is a finding of this site.",
    sql: statedAboutThePathways,
  },
];

/** The examples of Explore, by what they are about. */
export const exampleGroups: readonly ExampleGroup[] = [
  { name: "Recorded crime", examples: recordedCrime },
  { name: "Reoffending", examples: reoffending },
  { name: "Counting and gaps", examples: countingAndGaps },
  { name: "People, probation and reports", examples: peopleAndReports },
];

export const examples: readonly Example[] = exampleGroups.flatMap((group) => group.examples);
