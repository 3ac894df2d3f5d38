import { areas } from "../../../src/datasets/areas/areas.ts";
import { cityOfLondonCode } from "../../../src/datasets/areas/codes.ts";
import { population } from "../../../src/datasets/context/population.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { onsPopulation } from "../../sources/context/ons-population.ts";

const types = new Set(["borough", "city", "region", "country", "country group"]);

const cityNote = "[u] few residents, and fast moving: no rate per resident";

/** Residents of the 33 authorities, the regions, England and Wales. */
export const makePopulation = tableMaker({
  schema: population,
  sources: [onsPopulation],
  make: async (context) => {
    const estimates = await context.read(onsPopulation);
    if (estimates === undefined) return undefined;
    const wanted = new Set(
      context
        .made(areas)
        .filter((area) => types.has(area.area_type))
        .map((area) => area.area_code),
    );
    return estimates
      .filter(({ area }) => wanted.has(area))
      .map(({ area, year, residents }) => ({
        area_code: area,
        year,
        residents,
        note: area === cityOfLondonCode ? cityNote : null,
      }));
  },
});
