import { tiles } from "../../../src/datasets/areas/tiles.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { londonsquaredGrid } from "../../sources/areas/londonsquared-grid.ts";

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The tile grid, with abbreviations as they are written: Cmd. */
export const makeTiles = tableMaker({
  schema: tiles,
  sources: [londonsquaredGrid],
  make: async (context) =>
    (await context.read(londonsquaredGrid))?.map(({ code, abbreviation, column, row }) => ({
      area_code: code,
      abbreviation: capitalised(abbreviation),
      column,
      row,
    })),
});
