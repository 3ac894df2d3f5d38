import { formatCount } from "../../words/numbers.ts";
import { formatCohort } from "../../words/periods.ts";

/** What must stand wherever a cohort of a year is a sum of four quarters. */
export const fourQuartersNote =
  "A year’s figure adds up four cohorts of three months, so one person can count up to four times. That makes the 95% intervals too narrow: small differences mean nothing.";

/** Why the two measures stand side by side and are never joined. */
export const twoMeasuresNote =
  "The old measure counted everyone once in twelve months. The new one counts three months at a time, so people who offend often count more often, and the rate comes out higher. The two are never joined.";

/** How the cohorts of the old measure's first years lie. */
export const oldCohortsNote =
  "Old measure: cohorts to 2005 are calendar years, and those of 2005 and 2005-06 share nine months. In the publisher’s file the adults of these two seem to have changed places. They are shown as in the file.";

/** What the number of children who enter the system depends on. */
export const firstTimeEntrantsNote =
  "How many children are cautioned or sentenced depends on what police and courts do as well as on what children do. Only rates are published, so there is no interval.";

/** How the note on children's rates begins. */
export const ratesOnly =
  "Only rates are published, without counts, so nobody can tell chance from change.";

/** What the children's rates cannot carry, with the last known size of London's cohorts. */
export const ratesOnlyNote = (row: {
  readonly london_children: number;
  readonly london_children_cohort: string;
}): string =>
  `${ratesOnly} All of London had ${formatCount(row.london_children)} children aged 10 to 17 in the cohorts of ${formatCohort(row.london_children_cohort)}, so the rate of one authority rests on few children and swings.`;
