/** Codes of the areas that code names one by one; every other is read from the tables. */
export const londonCode = "E12000007";
export const englandCode = "E92000001";
export const walesCode = "W92000004";
export const englandAndWalesCode = "K04000001";

/** The Metropolitan Police's whole area: London without the City, which has its own force. */
export const metropolitanPoliceCode = "E23000001";
export const cityOfLondonPoliceCode = "E23000034";

export const cityOfLondonCode = "E09000001";
export const hackneyCode = "E09000012";
export const hillingdonCode = "E09000017";

/** Codes of our own, for offences that a publisher gives to no borough. */
export const airportsCode = "MPS-AIRPORTS";
export const unknownBoroughCode = "MPS-UNKNOWN";
export const unassignedCode = "ONS-UNASSIGNED-MET";

/** Two authorities that the Ministry of Justice counts as one. */
export const jointAuthority: { readonly code: string; readonly members: readonly string[] } = {
  code: "MOJ-HACKNEY-CITY",
  members: [cityOfLondonCode, hackneyCode],
};
