import type { breaks } from "../../../src/datasets/breaks.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import type { SourceId } from "../../../src/datasets/sources.ts";
import { historyEditions } from "../../../src/datasets/reoffending/criminal-histories.ts";
import { yearOf } from "../../../src/words/periods.ts";
import { formatDecimal } from "../../../src/words/numbers.ts";
import { notKnown } from "./figures.ts";
import type { RawFigures } from "./raw-figures.ts";
import {
  newSourceCohort,
  newSourceReason,
  pandemicCohort,
  pandemicEffect,
} from "../reoffending/reoffending-cells.ts";

type Break = RowOf<typeof breaks>;

const everywhere = { areas: null, offence_group: null, bears_on_totals: true };

const newSource = (source: SourceId): Omit<Break, "dataset"> => ({
  period: newSourceCohort,
  label: "new source",
  reason: newSourceReason,
  effect:
    "Earlier years were counted again in the new way, but from the old source. A step between 2014/15 and 2016/17 can come from counting.",
  source,
  ...everywhere,
});

const pandemic = (source: SourceId): Omit<Break, "dataset"> => ({
  period: pandemicCohort,
  label: "pandemic",
  reason:
    "Courts closed in the pandemic. That touches the year in which the 2019/20 cohort was followed, and the 2020/21 cohort itself.",
  effect: pandemicEffect,
  source,
  ...everywhere,
});

const tables: readonly (readonly [string, SourceId])[] = [
  ["reoffending_adults_borough", "moj-geotool-lambeth-london"],
  ["reoffending_children", "dfe-lait-youth-offending"],
  ["reoffending_children_detail", "yjb-children-reoffending"],
  ["reoffending_national", "moj-prsq-national-2012"],
  ["reoffending_region", "moj-prsq-region-age"],
];

function sayHistoriesApart(apart: RawFigures["historiesApart"]): string {
  if (!apart) return notKnown;
  const { firstYear, lastYear, adults, children } = apart;
  return `In the years that both have, ${firstYear} to ${lastYear}, totals agree within ${formatDecimal(adults)}% for adults and ${formatDecimal(children)}% for children.`;
}

/** Where one file of the histories follows another. */
const newFiles = historyEditions.slice(1).map(({ edition, from }, index) => {
  const [before = edition] = historyEditions.slice(index).map((one) => one.edition);
  return {
    dataset: "criminal_histories",
    period: String(from),
    label: "new file",
    reason: `From ${String(from)} the figures are from the publisher's file of ${String(yearOf(edition))}, before that from its file of ${String(yearOf(before))}.`,
    source: "moj-criminal-histories" as const,
    ...everywhere,
  };
});

/** Two breaks that every table of the new measure has, and the change of files in the histories. */
export const reoffendingBreaks = ({
  historiesApart,
}: Pick<RawFigures, "historiesApart">): readonly Break[] => [
  ...tables.flatMap(([dataset, source]) =>
    [newSource(source), pandemic(source)].map((row) => ({ dataset, ...row })),
  ),
  ...newFiles.map((row) => ({ ...row, effect: sayHistoriesApart(historiesApart) })),
];
