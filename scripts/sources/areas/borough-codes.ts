/** London's 33 authorities in the order of their codes: E09000001 to E09000033. */
export const authorityNames = [
  "City of London",
  "Barking and Dagenham",
  "Barnet",
  "Bexley",
  "Brent",
  "Bromley",
  "Camden",
  "Croydon",
  "Ealing",
  "Enfield",
  "Greenwich",
  "Hackney",
  "Hammersmith and Fulham",
  "Haringey",
  "Harrow",
  "Havering",
  "Hillingdon",
  "Hounslow",
  "Islington",
  "Kensington and Chelsea",
  "Kingston upon Thames",
  "Lambeth",
  "Lewisham",
  "Merton",
  "Newham",
  "Redbridge",
  "Richmond upon Thames",
  "Southwark",
  "Sutton",
  "Tower Hamlets",
  "Waltham Forest",
  "Wandsworth",
  "Westminster",
] as const;

export const authorityCodes = authorityNames.map(
  (_, index) => `E090000${String(index + 1).padStart(2, "0")}`,
);

export const cityOfLondonCode = "E09000001";

/** The 32 that the Metropolitan Police serves. */
export const boroughCodes = authorityCodes.filter((code) => code !== cityOfLondonCode);

export const codeByName: ReadonlyMap<string, string> = new Map(
  authorityNames.map((name, index) => [name, authorityCodes[index] ?? ""]),
);

export const londonCode = "E12000007";
export const metropolitanPoliceCode = "E23000001";
export const cityOfLondonPoliceCode = "E23000034";

/** Codes of our own, for offences that a publisher gives to no borough. */
export const airportsCode = "MPS-AIRPORTS";
export const unknownBoroughCode = "MPS-UNKNOWN";
/** Two authorities that the Ministry of Justice counts as one. */
export const jointAuthority = {
  code: "MOJ-HACKNEY-CITY",
  members: ["E09000001", "E09000012"],
} as const;
export const unassignedCode = "ONS-UNASSIGNED-MET";
