import { population } from "../../charts/sources.ts";
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
import type { SourceId } from "../../datasets/sources.ts";
import { regionLondon, views, type Measure, type Unit } from "../measure.ts";

const units: Record<ContextUnit, Unit> = {
  percent: { name: "percent", format: "percent", after: "%" },
  "percent of small areas": { name: "percent of small areas", format: "percent", after: "%" },
  score: { name: "score", format: "rate" },
  "pounds a year": { name: "pounds a year", format: "count", before: "£" },
  "pounds a week": { name: "pounds a week", format: "count", before: "£" },
  years: { name: "years", format: "rate" },
  "per 10,000 children": { name: "per 10,000 children", format: "count" },
  "per 100,000 residents": { name: "per 100,000 residents", format: "count" },
};

const place = {
  takesGroups: false,
  hasInterval: false,
  fromZero: true,
  london: regionLondon,
  basis: {},
} as const;

/** "Income deprivation: share of residents" -> "income-deprivation-share-of-residents" */
const idOf = (indicator: string): string =>
  indicator
    .toLowerCase()
    .replaceAll(/[’,:()]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-");

/** An indicator of one period: dots within the range of the 33. */
const ofOnePeriod = (
  { indicator, unit }: ContextIndicator,
  heading: string,
  source: SourceId,
): Measure => ({
  ...place,
  id: idOf(indicator),
  label: indicator,
  heading,
  question: "context",
  part: indicator,
  kind: "single",
  subject: indicator,
  describes: unit === "score" ? indicator : `${indicator}, ${unit}`,
  unit: units[unit],
  says: { before: `“${indicator}” was`, after: units[unit].after ? "" : `(${unit})`, tail: "" },
  scales: ["published"],
  views: ["dots"],
  fromZero: unit !== "years" && !unit.startsWith("pounds "),
  sources: [source],
});

/** An indicator of many years, calendar or financial, most of them with an interval. */
const ofManyPeriods = (
  indicator: ContextIndicator,
  source: SourceId,
  { kind, hasInterval }: Pick<Measure, "kind" | "hasInterval">,
): Measure => ({
  ...ofOnePeriod(indicator, "Local conditions by year", source),
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
    unit: units.percent,
    says: { before: "the unemployment rate was", after: "", tail: "" },
    scales: ["published"],
    views,
    hasInterval: true,
    sources: ["nomis-unemployment-model-based"],
  },
  ...localStatistics.map((one) =>
    ofManyPeriods(one, "ons-explore-local-statistics-context-2026", {
      kind: one.file.startsWith("children-") ? "financialYear" : "year",
      hasInterval: one.hasInterval,
    }),
  ),
  ofManyPeriods(childrenLookedAfter, "dfe-lait-youth-offending", {
    kind: "year",
    hasInterval: false,
  }),
  ...deprivationDomains.flatMap((domain) =>
    [scoreOf(domain), mostDeprivedOf(domain)].map((indicator) =>
      ofOnePeriod(indicator, "Deprivation", "mhclg-iod2025-lad-summaries"),
    ),
  ),
  ...profileIndicators.map((indicator) =>
    ofOnePeriod(indicator, "Local conditions of one year", "gla-london-borough-profiles"),
  ),
];
