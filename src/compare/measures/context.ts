import { londonCode } from "../../datasets/areas/codes.ts";
import {
  childrenLookedAfter,
  deprivationDomains,
  localStatistics,
  mostDeprivedOf,
  profileIndicators,
  scoreOf,
  unemployment,
  type ContextIndicator,
  type ContextUnit,
} from "../../datasets/context/context-indicators.ts";
import { unitWords } from "../../words/context-units.ts";
import { population } from "../../datasets/sources/lists.ts";
import { views, type Measure, type Unit } from "../measure.ts";

function unitOf(unit: ContextUnit): Unit {
  const { isWhole, before, after } = unitWords(unit);
  const format = isWhole ? "count" : after === "%" ? "percent" : "rate";
  return { name: unit, format, before, after };
}

const place = {
  takesGroups: false,
  hasInterval: false,
  fromZero: true,
  london: londonCode,
  basis: {},
} as const;

/** "Income deprivation: share of residents" -> "income-deprivation-share-of-residents" */
const idOf = (indicator: string): string =>
  indicator
    .toLowerCase()
    .replaceAll(/[’,:()]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-");

/** An indicator of one period: dots within the range of the 33. */
const ofOnePeriod = ({ indicator, unit, source }: ContextIndicator, heading: string): Measure => ({
  ...place,
  id: idOf(indicator),
  label: indicator,
  heading,
  question: "context",
  part: indicator,
  kind: "single",
  subject: indicator,
  describes: unit === "score" ? indicator : `${indicator}, ${unit}`,
  unit: unitOf(unit),
  says: {
    before: `“${indicator}” was`,
    after: unitWords(unit).after === "%" ? "" : `(${unit})`,
    tail: "",
  },
  scales: ["published"],
  views: ["dots"],
  fromZero: unit !== "years" && !unit.startsWith("pounds "),
  sources: [source],
});

/** An indicator of many years, calendar or financial, most of them with an interval. */
const ofManyPeriods = (
  indicator: ContextIndicator,
  { kind, hasInterval }: Pick<Measure, "kind" | "hasInterval">,
): Measure => ({
  ...ofOnePeriod(indicator, "Local conditions by year"),
  kind,
  views,
  hasInterval,
});

/** Residents, unemployment, and the conditions that the pathways out of offending are about. */
export const contextMeasures: readonly Measure[] = [
  {
    ...place,
    id: "population",
    label: "Residents",
    heading: "Residents and work",
    question: "population",
    part: "all ages",
    kind: "midYear",
    subject: "Residents",
    describes: "Usual residents at mid-year, all ages",
    unit: { name: "residents", format: "count" },
    says: { before: "", after: "people lived", tail: "" },
    scales: ["count", "index"],
    views,
    sources: [population],
  },
  {
    ...place,
    id: "unemployment",
    label: "Unemployment rate",
    heading: "Residents and work",
    question: "context",
    part: unemployment.indicator,
    kind: "year",
    subject: "Unemployment rate",
    describes: "Unemployment rate, percent",
    unit: unitOf(unemployment.unit),
    says: { before: "the unemployment rate was", after: "", tail: "" },
    scales: ["published"],
    views,
    hasInterval: true,
    sources: [unemployment.source],
  },
  ...localStatistics.map((one) =>
    ofManyPeriods(one, {
      kind: one.file.startsWith("children-") ? "financialYear" : "year",
      hasInterval: one.hasInterval,
    }),
  ),
  ofManyPeriods(childrenLookedAfter, {
    kind: "year",
    hasInterval: false,
  }),
  ...deprivationDomains.flatMap((domain) =>
    [scoreOf(domain), mostDeprivedOf(domain)].map((indicator) =>
      ofOnePeriod(indicator, "Deprivation"),
    ),
  ),
  ...profileIndicators.map((indicator) => ofOnePeriod(indicator, "Local conditions of one year")),
];
