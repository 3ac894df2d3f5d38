/**
 * The kinds of offence that each file of wards has in each borough, group by group, in small letters.
 * Rarer ones may be in no ward of a borough: burglary under an earlier name, violent disorder, deaths
 * and injuries by illegal driving, homicide, fraud.
 */
export const kindsOfWards: Readonly<Record<string, readonly string[]>> = {
  "arson and criminal damage": ["arson", "criminal damage"],
  burglary: [
    "burglary business and community",
    "res burglary of a home",
    "res burglary of unconnected building",
  ],
  "drug offences": ["possession of drugs", "trafficking of drugs"],
  "miscellaneous crimes against society": ["misc crimes against society"],
  "possession of weapons": ["possession of weapons"],
  "public order offences": [
    "other offences public order",
    "public fear alarm or distress",
    "race or religious agg public fear",
  ],
  robbery: ["robbery of business property", "robbery of personal property"],
  "sexual offences": ["other sexual offences", "rape"],
  theft: ["bicycle theft", "other theft", "shoplifting", "theft from the person"],
  "vehicle offences": [
    "aggravated vehicle taking",
    "interfering with a motor vehicle",
    "theft from a vehicle",
    "theft or unauth taking of a motor veh",
  ],
  "violence against the person": [
    "stalking and harassment",
    "violence with injury",
    "violence without injury",
  ],
};

/** In no ward of some boroughs, yet somewhere in each file. */
export const groupsSomewhere: readonly string[] = ["fraud and forgery"];
