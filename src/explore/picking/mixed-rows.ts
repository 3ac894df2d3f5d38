import { isShare } from "./column-rules.ts";
import type { Settled } from "./settle-picked.ts";

/** Rows that must not be thrown together, and the columns that keep them apart. */
type Mixture = { readonly apart: readonly string[]; readonly words: string };

const area = ["area_name", "area_code"];

const wholeArea: Mixture = {
  apart: area,
  words: "the Metropolitan Police stands beside the boroughs that it adds up",
};

/** Recorded crime where totals stand in rows of their own. */
const withTotals: readonly Mixture[] = [
  { apart: ["offence_group"], words: "“All offences” stands beside the groups that it adds up" },
  wholeArea,
];

/** Sums of 12 months, each of which shares months with the next ones. */
const overlap: Mixture = {
  apart: ["twelve_months_to"],
  words: "each month is in 12 of the sums, which overlap",
};

const nestedPlaces: Mixture = {
  apart: area,
  words: "regions and countries stand beside the authorities in them",
};

/** Figures of places, each in the unit of its indicator. */
const indicators: readonly Mixture[] = [
  { apart: ["indicator"], words: "each indicator has a unit of its own" },
  { apart: area, words: "London and England stand beside the boroughs" },
];

const mixtures: Readonly<Record<string, readonly Mixture[]>> = {
  crime_yearly: withTotals,
  crime_by_month: withTotals,
  latest_year: withTotals,
  like_with_like_financial_year: withTotals,
  rolling_year: [...withTotals, overlap],
  like_with_like_year: [...withTotals, overlap],
  knife_rolling_year: [
    { apart: ["measure"], words: "offences with injury are among the knife-enabled ones" },
    wholeArea,
    overlap,
  ],
  residents_of_year: [nestedPlaces],
  crime_official: [
    {
      apart: ["area_code"],
      words: "police forces stand beside their authorities, and the City of London is both",
    },
    { apart: ["period_end"], words: "some of the periods of 12 months overlap" },
  ],
  crime_wards: [
    {
      apart: ["period_end"],
      words: "the latest periods of 12 months overlap with a financial year",
    },
  ],
  reoffending_region: [
    { apart: ["age_group"], words: "Adults and Children stand beside the age bands they add up" },
  ],
  reoffending_national: [
    { apart: ["age_group"], words: "All ages stands beside Adults and Children" },
    { apart: ["cohort_length"], words: "cohorts of three and of 12 months stand side by side" },
    { apart: ["measure"], words: "the old and the new measure count different things" },
  ],
  yearly_cohorts: [
    {
      apart: ["age_group"],
      words: "All ages stands beside Adults and Children, and these beside their age bands",
    },
    nestedPlaces,
  ],
  reoffending_children_detail: [
    { apart: ["category"], words: "every breakdown counts all children again" },
  ],
  criminal_histories: [
    {
      apart: ["offence_group", "outcome"],
      words: "everyone stands in the table twice, by offence and by outcome",
    },
  ],
  population: [nestedPlaces],
  reoffending_children: [{ apart: area, words: "London stands beside its boroughs" }],
  first_time_entrants: [{ apart: area, words: "London stands beside its boroughs" }],
  context: indicators,
  latest_context: indicators,
  case_study_results: [{ apart: ["measure"], words: "each measure has a unit of its own" }],
  stated_figures: [{ apart: ["measure"], words: "each measure has a unit of its own" }],
};

/**
 * What to look out for when rows are put together: totals among their parts, units among units,
 * shares that are averaged. Each as a sentence; none where rows stay as they are.
 */
export function cautionsOf({ table, columns, measure, filters }: Settled): readonly string[] {
  if (!measure || measure.function === "count") return [];
  const keptApart = new Set([
    ...columns.map(({ name }) => name),
    ...filters.filter(({ operator }) => operator === "=").map(({ column }) => column.name),
  ]);
  const mixed = (mixtures[table.name] ?? [])
    .filter(({ apart }) => !apart.some((name) => keptApart.has(name)))
    .map(
      ({ apart, words }) =>
        `Take care: ${words}. Choose one by a filter, or pick ${apart[0]?.replaceAll("_", " ") ?? ""}.`,
    );
  const averagesShares =
    measure.column && isShare(measure.column) && /^(avg|median)$/.test(measure.function);
  return averagesShares
    ? [...mixed, "A share of few people weighs as much here as a share of many."]
    : mixed;
}
