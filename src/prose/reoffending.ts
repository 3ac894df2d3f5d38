/** What must stand wherever a cohort of a year is a sum of four quarters. */
export const fourQuartersNote =
  "A year’s figure is the sum of four three-month cohorts: one person can count up to four times, and the 95% intervals, which take everyone as independent, are too narrow. Small differences say nothing.";

/** Why the two measures stand side by side and are never joined. */
export const twoMeasuresNote =
  "The old measure took everyone of twelve months once; the new one takes three months at a time, so people who offend often count more often and the rate comes out higher. The two are never joined.";

/** What the children's rates cannot carry. */
export const ratesOnlyNote =
  "Published as rates without counts: there is no interval, and no way to tell chance from change. The whole of London had 4,022 children in the cohorts of 2019-20, summed over four quarters and 33 authorities, so a borough’s rate rests on few children and swings.";
