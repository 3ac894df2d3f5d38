import type { breaks } from "../../../src/datasets/breaks.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { formatMonth } from "../../../src/words/periods.ts";
import { firstConnectMonth } from "../../sources/mps/ward-periods.ts";
import { newSourceReason, pandemicEffect } from "../reoffending/reoffending-cells.ts";

type Break = RowOf<typeof breaks>;
const everywhere = { areas: null, offence_group: null, bears_on_totals: true };

const london = {
  dataset: "reoffending_london",
  source: "gla-state-of-london-reoffending",
  ...everywhere,
};

/** Breaks of the wards and of London's years to June. */
export const localBreaks: readonly Break[] = [
  {
    dataset: "crime_wards",
    period: firstConnectMonth,
    label: "new system",
    reason: `From ${formatMonth(firstConnectMonth)} wards are counted from the force’s new recording system, CONNECT, which puts another share of offences into no ward.`,
    effect:
      "Wards of the two systems cannot be compared, nor can periods of the new one whose shares differ: see ward_periods.",
    source: "mps-ward-and-knife",
    ...everywhere,
  },
  {
    period: "2016-06",
    label: "new source",
    reason: newSourceReason,
    effect: "A step between the years to June 2015 and June 2017 can come from counting.",
    ...london,
  },
  {
    period: "2019-06",
    label: "pandemic",
    reason:
      "Courts closed in the pandemic. That touches the year in which people of the year to June 2019 were followed, and the years after.",
    effect: pandemicEffect,
    ...london,
  },
];
