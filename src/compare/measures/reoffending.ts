import { londonCode } from "../../datasets/areas/codes.ts";
import {
  adultBands,
  adults,
  allAges,
  childBands,
  children,
  totalAgeGroups,
} from "../../datasets/reoffending/reoffending.ts";
import {
  childrenBorough,
  mojNational,
  mojRegionAndNational,
} from "../../datasets/sources/lists.ts";
import { capitalise } from "../../words/lists.ts";
import { views, type Measure, type Unit } from "../measure.ts";

const percent: Unit = { name: "percent", format: "percent", after: "%" };
const heading = "Proven reoffending: regions, England and Wales";

const basis = {
  reoffenders: { label: "Reoffended", format: "count", nullable: true },
  offenders: { label: "People in the cohorts", format: "count", nullable: true },
} as const;

const reoffended = (people: string) => ({
  before: "",
  after: `of ${people}`,
  tail: "were proven to reoffend within a year",
});

const reoffend = (people: string): string => `${people} proven to reoffend within a year, percent`;

const cohorts = {
  kind: "cohort",
  unit: percent,
  scales: ["published"],
  takesGroups: false,
  hasInterval: true,
  fromZero: false,
  london: londonCode,
  basis,
} as const;

const newMeasure = { ...cohorts, heading, question: "reoffending" } as const;

/** One age band: "18 to 20" in the regions alone. */
const ofBand = (band: string): Measure => ({
  ...newMeasure,
  id: `reoffending-${band.replaceAll(" ", "-")}`,
  label: `Aged ${band}`,
  part: band,
  subject: `Proven reoffending of people aged ${band}`,
  describes: reoffend(`People aged ${band}`),
  says: reoffended(`people aged ${band}`),
  views,
  sources: ["moj-prsq-region-age"],
});

const oldNames = { [allAges]: "all ages", [adults]: "adults", [children]: "children" } as const;

/** England and Wales by the old measure, which is a series of its own. */
const ofOldMeasure = (group: (typeof totalAgeGroups)[number]): Measure => ({
  ...cohorts,
  id: `old-measure-${group.toLowerCase().replaceAll(" ", "-")}`,
  label: `Old measure, ${oldNames[group]}`,
  heading,
  question: "old-measure",
  part: group,
  subject: `Proven reoffending of ${oldNames[group]}, old measure`,
  describes: `${reoffend(capitalise(oldNames[group]))}, old measure`,
  says: reoffended(group === allAges ? "people of all ages" : oldNames[group]),
  views: ["lines"],
  sources: ["moj-prsq-national-2000"],
});

/** Proven reoffending, and children who enter the youth justice system. */
export const reoffendingMeasures: readonly Measure[] = [
  {
    ...cohorts,
    id: "children-reoffending",
    label: "Children aged 15 to 17 who reoffended",
    heading: "Children, by borough",
    question: "children",
    part: "15 to 17",
    subject: "Proven reoffending of children aged 15 to 17",
    describes: reoffend("Children aged 15 to 17"),
    says: reoffended("children aged 15 to 17"),
    views,
    hasInterval: false,
    fromZero: true,
    sources: childrenBorough,
    basis: {},
  },
  {
    ...cohorts,
    id: "first-time-entrants",
    label: "Children who enter the youth justice system",
    heading: "Children, by borough",
    question: "first-time-entrants",
    part: "10 to 17",
    kind: "year",
    subject: "Children who entered the youth justice system",
    describes: "Children cautioned or sentenced for the first time, per 100,000 aged 10 to 17",
    unit: { name: "per 100,000 aged 10 to 17", format: "count" },
    says: {
      before: "",
      after: "in 100,000 children aged 10 to 17",
      tail: "entered the youth justice system",
    },
    views,
    hasInterval: false,
    fromZero: true,
    sources: childrenBorough,
    basis: {},
  },
  {
    ...newMeasure,
    id: "adults-reoffending",
    label: "Adults who reoffended",
    part: adults,
    subject: "Proven reoffending of adults",
    describes: reoffend("Adults"),
    says: reoffended("adults"),
    views,
    sources: mojRegionAndNational,
  },
  {
    ...newMeasure,
    id: "children-reoffending-by-region",
    label: "Children aged 10 to 17 who reoffended",
    part: children,
    subject: "Proven reoffending of children aged 10 to 17",
    describes: reoffend("Children aged 10 to 17"),
    says: reoffended("children aged 10 to 17"),
    views,
    sources: ["moj-prsq-region-age", "moj-prsq-national-2000"],
  },
  {
    ...newMeasure,
    id: "all-ages-reoffending",
    label: "People of all ages who reoffended",
    part: allAges,
    subject: "Proven reoffending of all ages",
    describes: reoffend("People of all ages"),
    says: reoffended("people of all ages"),
    views: ["lines"],
    sources: mojNational,
  },
  ...[...childBands, ...adultBands].map(ofBand),
  {
    ...newMeasure,
    id: "reoffences-each",
    label: "Reoffences of each adult who reoffended",
    question: "reoffences-each",
    part: adults,
    subject: "Reoffences of each adult who reoffended",
    describes: "Proven reoffences within a year for each adult who reoffended",
    unit: { name: "reoffences", format: "ratio" },
    says: {
      before: "each adult who reoffended had",
      after: "proven reoffences within the year",
      tail: "",
    },
    views,
    hasInterval: false,
    sources: mojRegionAndNational,
    basis: {
      reoffences: { label: "Reoffences", format: "count", nullable: true },
      reoffenders: { label: "Reoffended", format: "count", nullable: true },
    },
  },
  ...totalAgeGroups.map(ofOldMeasure),
];
