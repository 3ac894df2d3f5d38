import { dataset } from "../dataset.ts";

/** What an upper-tier authority is. */
export const upperTierTypes = [
  "London borough",
  "metropolitan district",
  "unitary authority",
  "county",
] as const;

export const upperTierAreas = dataset({
  name: "upper_tier_areas",
  title: "Names of the upper-tier authorities of England and Wales",
  description:
    "Ministries publish by upper-tier authority and by name. This list tells a place elsewhere in the country from a name that is not known. Authorities that were merged or divided since 2009 are there too.",
  key: ["area_name"],
  sources: ["dfe-lait-youth-offending", "ons-lookups-lad-csp-pfa"],
  coverage: "England, authorities of 2026 and those they replaced; Wales, December 2018",
  columns: {
    area_name: {
      type: "text",
      meaning: "name in natural order: City of Bristol, not Bristol, City of",
    },
    area_type: {
      type: "text",
      meaning: "kind of authority; the City of London stands with the boroughs",
      values: upperTierTypes,
    },
    region_code: { type: "code", meaning: "English region; empty in Wales", nullable: true },
    country_code: { type: "code", meaning: "England or Wales" },
    source: {
      type: "text",
      meaning: "name of the source in the catalogue",
      values: ["dfe-lait-youth-offending", "ons-lookups-lad-csp-pfa"],
    },
    note: { type: "text", meaning: "what must be known to use the name", nullable: true },
  },
});
