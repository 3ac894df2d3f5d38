/** The Metropolitan Police's twelve major groups, in one spelling. */
export const offenceGroups = [
  "Arson and criminal damage",
  "Burglary",
  "Drug offences",
  "Fraud and forgery",
  "Miscellaneous crimes against society",
  "Possession of weapons",
  "Public order offences",
  "Robbery",
  "Sexual offences",
  "Theft",
  "Vehicle offences",
  "Violence against the person",
] as const;

export type OffenceGroup = (typeof offenceGroups)[number];

/** Counted nationally, not by the force, since `fraudLeft`: never to be read as a fall in fraud. */
export const fraud = "Fraud and forgery" satisfies OffenceGroup;

/** Groups in which an offence is recorded because police looked for it. */
export const followPolice: readonly OffenceGroup[] = ["Drug offences", "Possession of weapons"];

/** The eleven groups that the force still counts. */
export const liveOffenceGroups = offenceGroups.filter((group) => group !== fraud);

/** The groups of the yearly workbook: some names are the same, the contents are not. */
export const nineOffenceGroups = [
  "Burglary",
  "Criminal damage",
  "Drugs",
  "Fraud or forgery",
  "Other notifiable offences",
  "Robbery",
  "Sexual offences",
  "Theft and handling",
  "Violence against the person",
] as const;

export type NineOffenceGroup = (typeof nineOffenceGroups)[number];

/** Fraud under its older name, which the force does no longer count either. */
export const olderFraud = "Fraud or forgery" satisfies NineOffenceGroup;

/** The total, a row of its own in the yearly table. */
export const allOffences = "All offences";
