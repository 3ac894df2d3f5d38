import { cityOfLondonCode } from "../../../src/datasets/areas/codes.ts";

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

/** The 32 that the Metropolitan Police serves. */
export const boroughCodes = authorityCodes.filter((code) => code !== cityOfLondonCode);

export const codeByName: ReadonlyMap<string, string> = new Map(
  authorityNames.map((name, index) => [name, authorityCodes[index] ?? ""]),
);
