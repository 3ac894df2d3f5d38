import { londonCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import { note } from "./reoffending.ts";

export const firstTimeEntrants = dataset({
  name: "first_time_entrants",
  title: "Children who enter the youth justice system for the first time, by authority",
  description:
    "Children cautioned or sentenced for the first time, by where they live. Published as rates only.",
  key: ["area_code", "year"],
  sources: ["dfe-lait-youth-offending"],
  coverage: "London's 33 authorities and London, calendar years {span first_time_entrants.year}",
  columns: {
    area_code: { type: "code", meaning: `authority, or ${londonCode} for London` },
    year: { type: "year", meaning: "calendar year" },
    rate_per_100000: {
      type: "rate",
      unit: "children per 100,000 aged 10 to 17",
      meaning: "first-time entrants per 100,000 residents aged 10 to 17, as published",
      nullable: true,
    },
    note,
  },
});
