import { dataset } from "../dataset.ts";

export const neighbourRelations = ["across the Thames", "by land"] as const;

export const neighbours = dataset({
  name: "neighbours",
  title: "Neighbouring authorities in London",
  description:
    "Pairs that share a boundary on land, and pairs that face each other across the tidal Thames, worked out from the boundaries. Each pair is there in both directions.",
  key: ["area_code", "neighbour_code"],
  sources: ["ons-lad20-bgc-london"],
  coverage: "London's 33 authorities, boundaries of May 2020",
  columns: {
    area_code: { type: "code", meaning: "authority" },
    neighbour_code: { type: "code", meaning: "authority beside it" },
    relation: {
      type: "text",
      meaning: "how they meet; a pair that meets on land and by water is by land",
      values: neighbourRelations,
    },
  },
});
