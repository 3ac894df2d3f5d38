import { yearlyJoin } from "../../datasets/crime/counting-changes.ts";
import { figureOne } from "../../datasets/documents/figure-one.ts";
import { metropolitanPoliceCode } from "../../datasets/areas/codes.ts";
import { allOffences, nineOffenceGroups } from "../../datasets/crime/offence-groups.ts";
import { mpsMonthly, mpsYearly, population } from "../../datasets/sources/lists.ts";
import { views, type Measure, type Unit } from "../measure.ts";

const offences: Unit = { name: "offences", format: "count" };

const basis = {
  offences: { label: "Offences", format: "count", nullable: true },
  residents: { label: "Residents", format: "count", nullable: true },
} as const;

const recorded = {
  subject: "Recorded crime",
  describes: "Offences by financial year",
  unit: offences,
  says: { before: "police recorded", after: "offences", tail: "" },
  views,
  takesGroups: false,
  hasInterval: false,
  fromZero: true,
  london: metropolitanPoliceCode,
  basis,
} as const;

const monthly = {
  ...recorded,
  heading: "Recorded crime, by offence group",
  question: "crime",
  takesGroups: true,
  sources: mpsMonthly,
} as const;

const yearly = {
  ...recorded,
  question: "crime-yearly",
  kind: "financialYear",
  sources: mpsYearly,
} as const;

const older = `Recorded crime to ${yearlyJoin.lastOfWorkbook}, nine older groups`;

/** One of the nine groups of the yearly workbook: some of their names are today's, the contents are not. */
const olderGroup = (group: (typeof nineOffenceGroups)[number]): Measure => ({
  ...yearly,
  id: `older-${group.toLowerCase().replaceAll(" ", "-")}`,
  label: `${group} (older group)`,
  heading: older,
  part: group,
  subject: `Recorded ${group.toLowerCase()} (older group)`,
  says: { ...recorded.says, after: `offences of ${group.toLowerCase()} (older group)` },
  scales: ["count", "rate", "index"],
  sources: ["gla-met-recorded-offences-annual", population],
});

/** Everything that police recorded: by month, by year, and as national statistics have it. */
export const crimeMeasures: readonly Measure[] = [
  {
    ...monthly,
    id: "month",
    label: "Offences a month",
    part: "month",
    describes: "Offences a month",
    kind: "month",
    scales: ["count", "index"],
  },
  {
    ...monthly,
    id: "rolling-year",
    label: "Offences in rolling 12 months",
    part: "rolling-year",
    describes: "Offences in rolling 12 months",
    kind: "rolling",
    scales: ["count", "rate", "index"],
  },
  {
    ...monthly,
    id: "year",
    label: "Offences by financial year, from 2010-11",
    part: "year",
    kind: "financialYear",
    scales: ["count", "rate", "index"],
  },
  {
    ...yearly,
    id: "published-year",
    label: `All offences by financial year, from ${figureOne.from}`,
    heading: "Recorded crime, all offences",
    part: allOffences,
    scales: ["count", "rate", "index"],
  },
  {
    ...recorded,
    id: "official",
    label: "All offences in national statistics, with the City of London",
    heading: "Recorded crime, all offences",
    question: "official",
    part: allOffences,
    kind: "yearEnding",
    subject: "Recorded crime in national statistics",
    describes: "Offences in 12 months",
    scales: ["count", "rate"],
    views: ["dots"],
    sources: ["ons-pfa-csp-tables"],
  },
  ...nineOffenceGroups.map(olderGroup),
];
