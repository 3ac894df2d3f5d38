import { formatCount } from "../../words/numbers.ts";
import { formatCohort } from "../../words/periods.ts";

/** What must stand wherever a cohort of a year is a sum of four quarters. */
export const fourQuartersNote =
  "A year’s figure is the sum of four three-month cohorts: one person can count up to four times, and the 95% intervals, which take everyone as independent, are too narrow. Small differences say nothing.";

/** Why the two measures stand side by side and are never joined. */
export const twoMeasuresNote =
  "The old measure took everyone of twelve months once; the new one takes three months at a time, so people who offend often count more often and the rate comes out higher. The two are never joined.";

/** How the cohorts of the old measure's first years lie. */
export const oldCohortsNote =
  "Old measure: cohorts to 2005 are calendar years, and those of 2005 and 2005-06 share nine months. In the publisher’s file the adults of these two look exchanged with each other; they are shown as they stand there.";

/** What the number of children who enter the system depends on. */
export const firstTimeEntrantsNote =
  "How many children are cautioned or sentenced depends on what police and courts do as well as on what children do. Published as rates without counts: no interval.";

/** What the children's rates cannot carry, with the last known size of London's cohorts. */
export const ratesOnlyNote = (row: {
  readonly london_children: number;
  readonly london_children_cohort: string;
}): string =>
  `Published as rates without counts: there is no interval, and no way to tell chance from change. The whole of London had ${formatCount(row.london_children)} children of 10 to 17 in the cohorts of ${formatCohort(row.london_children_cohort)}, summed over four quarters and 33 authorities, so a borough’s rate rests on few children and swings.`;
