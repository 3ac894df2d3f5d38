import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import { englandCode, londonCode, metropolitanPoliceCode } from "../../src/datasets/areas/codes.ts";
import type { LondonTopology } from "../tables/areas/neighbours.ts";
import { equal, none, type Check } from "./check.ts";

const authorities = "area_type IN ('borough', 'city')";

const areaChecks: readonly Check[] = [
  equal(
    "authorities, codes and addresses of their own,",
    "33 33 33",
    `SELECT concat_ws(' ', count(*), count(DISTINCT area_code), count(DISTINCT slug)) AS found
     FROM areas WHERE ${authorities}`,
  ),
  none(
    "areas: only the 33 have an address, codes E09000001 to E09000033",
    `SELECT area_code, slug FROM areas
     WHERE (slug IS NOT NULL) <> (${authorities}) OR (${authorities}) <> (area_code LIKE 'E090000__')`,
  ),
  equal(
    "districts, forces and contract areas",
    "348 43 21",
    `SELECT concat_ws(' ', count(*) FILTER (area_type IN ('borough', 'city', 'district')),
       count(*) FILTER (area_type = 'police force'),
       count(*) FILTER (area_type = 'contract area')) AS found FROM areas`,
  ),
  none(
    "areas: each force lies in one contract area, and each contract area has a force",
    `SELECT area.area_code, area.area_type FROM areas AS area
     WHERE area.area_type = 'police force' AND area.contract_area_code IS NULL
       OR area.area_type = 'contract area' AND area.area_code NOT IN
         (SELECT contract_area_code FROM areas WHERE area_type = 'police force')`,
  ),
  none(
    "areas: the districts of a force are in one region and one contract area",
    `SELECT police_force_code FROM areas WHERE area_type IN ('borough', 'city', 'district')
     GROUP BY police_force_code
     HAVING count(DISTINCT coalesce(region_code, country_code)) > 1
       OR count(DISTINCT contract_area_code) <> 1`,
  ),
  equal(
    "boroughs that the Met serves",
    32,
    `SELECT count(*) AS boroughs FROM areas
     WHERE area_type = 'borough' AND police_force_code = '${metropolitanPoliceCode}'`,
  ),
];

const populationChecks: readonly Check[] = [
  none(
    "population: the 33 add to London in every year",
    `SELECT year, sum(residents) FILTER (area_code LIKE 'E09%') AS authorities,
       count(*) FILTER (area_code LIKE 'E09%') AS places,
       sum(residents) FILTER (area_code = '${londonCode}') AS london
     FROM population GROUP BY year HAVING authorities <> london OR places <> 33`,
  ),
  none(
    "population: every year from 1991, at least 34",
    `SELECT min(year) AS first, count(DISTINCT year) AS years, max(year) AS last FROM population
     HAVING first <> 1991 OR years < 34 OR years <> last - first + 1`,
  ),
  none(
    "population: England and Wales add, and the regions to England",
    `SELECT year FROM population JOIN areas USING (area_code) GROUP BY year
     HAVING sum(residents) FILTER (area_type = 'country') <> sum(residents) FILTER (area_type = 'country group')
       OR sum(residents) FILTER (area_type = 'region') <> sum(residents) FILTER (area_code = '${englandCode}')`,
  ),
  equal(
    "London's residents in 2023",
    8_999_705,
    `SELECT residents FROM population WHERE area_code = '${londonCode}' AND year = 2023`,
  ),
];

const mapChecks: readonly Check[] = [
  {
    title: "london.topo.json: 33 authorities, rings clockwise",
    problems: async ({ text, ask }) => {
      const file = await text("london.topo.json");
      if (file === undefined) return ["there is no such file"];
      // Written by the pipeline, and refused just below where it is something else.
      const topology = JSON.parse(file) as LondonTopology;
      const { features } = feature(topology, topology.objects.boroughs);
      const known = await ask(
        `SELECT area_code FROM areas WHERE ${authorities} ORDER BY area_code`,
      );
      const ids = features.map(({ id }) => String(id)).toSorted();
      const expected = known.map((row) => String(row["area_code"]));
      return [
        ...(ids.join() === expected.join() ? [] : [`found the ids ${ids.join(", ")}`]),
        // A ring that runs the other way is the whole globe but for the borough.
        ...features
          .filter((area) => geoArea(area) > 2 * Math.PI)
          .map(({ id }) => `${String(id)} runs the wrong way round`),
      ];
    },
  },
  none(
    "neighbours: each pair is there both ways, and nobody beside itself",
    `SELECT area_code, neighbour_code FROM neighbours AS one
     WHERE area_code = neighbour_code OR NOT EXISTS (SELECT 1 FROM neighbours AS other
       WHERE other.area_code = one.neighbour_code AND other.neighbour_code = one.area_code
         AND other.relation = one.relation)`,
  ),
  equal(
    "authorities with a neighbour by land",
    33,
    "SELECT count(DISTINCT area_code) AS found FROM neighbours WHERE relation = 'by land'",
  ),
  equal(
    "tiles, and places of their own,",
    "33 33",
    `SELECT concat_ws(' ', count(*), count(DISTINCT ("column", "row"))) AS found FROM tiles`,
  ),
];

/** Areas, residents, map, neighbours and tiles. */
export const placeChecks: readonly Check[] = [...areaChecks, ...populationChecks, ...mapChecks];
