import type { Licence } from "../source.ts";

export const openGovernment2: Licence = {
  name: "OGL v2.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/",
};
export const openGovernment3: Licence = {
  name: "OGL v3.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
};
/** The publisher's usual licence, where the file itself names none. */
export const openGovernment3Unstated: Licence = { ...openGovernment3, isUnstated: true };

export const ons = "Office for National Statistics";
export const onsAttribution =
  "Source: Office for National Statistics licensed under the Open Government Licence v3.0.";
