/** The financial years of the report's figure 1, which this site carries on. */
export const figureOne = { from: "2002-03", to: "2012-13" } as const;
