import { dataset } from "../dataset.ts";

export const tiles = dataset({
  name: "tiles",
  title: "Tile grid of London's authorities",
  description: "One square a place: a designer's layout, in which neighbours are approximate.",
  key: ["area_code"],
  sources: ["londonsquared-grid"],
  coverage: "London's 33 authorities",
  columns: {
    area_code: { type: "code", meaning: "authority" },
    abbreviation: { type: "text", meaning: "three letters: Cmd" },
    column: { type: "integer", meaning: "0 in the west to 7 in the east" },
    row: { type: "integer", meaning: "0 in the north to 6 in the south" },
  },
});
