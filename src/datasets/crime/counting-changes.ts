/*
 * When counting changed, as publishers say it and files show it. The table `breaks` says what each
 * change did; words and tables take its time from here.
 */

/** The first month in which others count fraud, and the force hardly any. */
export const fraudLeft = "2013-02";

/** The last month whose fraud national statistics count to the forces. */
export const lastOfficialFraud = "2013-03";

/** The end of the last 12 months of which that is so. */
export const lastYearWithFraud = `${lastOfficialFraud}-31`;

/** The yearly series: the last year that is from the workbook, and the first that adds up months. */
export const yearlyJoin = { lastOfWorkbook: "2015-16", firstOfSums: "2016-17" } as const;

/** The first month of the force's new system, CONNECT. */
export const newSystem = "2024-02";

/** The first month in which the airports are no longer counted apart. */
export const airportsEnd = "2024-03";

/** The first month that the force counts in a new way. */
export const newBasisFrom = "2024-07";
