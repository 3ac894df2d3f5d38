const numberOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** How many months the later lies after the earlier: 2 from 2013-12 to 2014-02; below 0 if before. */
export const monthsBetween = (later: string, earlier: string): number =>
  numberOf(later) - numberOf(earlier);
