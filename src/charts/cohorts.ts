/** The year in which a cohort ends, as a place on a time axis: "2020-03" -> 2020, "2002-12" -> 2002.75 */
export const cohortYear = (end: string): number =>
  Number(end.slice(0, 4)) + (Number(end.slice(5, 7)) - 3) / 12;
