import { dataset } from "../dataset.ts";

export const placeKinds = [
  "abbreviation",
  "former borough",
  "settlement",
  "short name",
  "well-known area",
  "ward",
] as const;

export type PlaceKind = (typeof placeKinds)[number];

export const placeNames = dataset({
  name: "place_names",
  title: "Names of places in London, with their authorities",
  description:
    "What people call a place, and the authority that it lies in: settlements put into authorities by their point, ward names, boroughs and districts that were joined in 1965, what councils are called for short, and a few well-known areas that open lists lack. A name that lies in several authorities has a row for each.",
  key: ["place_name", "kind", "area_code"],
  sources: [
    "geonames-populated-places",
    "mps-ward-and-knife",
    "os-code-point-open",
    "london-government-act-1963",
    "compiled-names",
    "ons-lad20-bgc-london",
  ],
  coverage: "London's 33 authorities; ward names of the 32 boroughs only",
  columns: {
    place_name: { type: "text", meaning: "name as the source writes it" },
    kind: { type: "text", meaning: "what the name is of", values: placeKinds },
    area_code: { type: "code", meaning: "authority" },
    ward_code: { type: "code", meaning: "code of the ward, where it is one", nullable: true },
    source: { type: "text", meaning: "source of the name, as the catalogue names it" },
  },
});
