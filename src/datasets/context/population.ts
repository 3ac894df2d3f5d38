import { dataset } from "../dataset.ts";

export const population = dataset({
  name: "population",
  title: "Residents at mid-year",
  description:
    "Mid-year estimates, all ages, one series rebased to the 2021 Census. Rates printed elsewhere with older estimates differ.",
  key: ["area_code", "year"],
  sources: ["ons-population"],
  coverage:
    "London's 33 authorities, nine regions, England, Wales, and both together; {span population.year}",
  columns: {
    area_code: { type: "code", meaning: "authority, region or country" },
    year: { type: "year", meaning: "the estimate is for 30 June of this year" },
    residents: { type: "count", unit: "residents", meaning: "usual residents, all ages" },
    note: { type: "text", meaning: "why a figure is to be read with care", nullable: true },
  },
});
