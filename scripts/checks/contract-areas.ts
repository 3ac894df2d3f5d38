import { geoArea, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type { ContractTopology } from "../tables/areas/contract-topology.ts";
import { equal, none, type Check, type Tables } from "./check.ts";

const earthRadius = 6371.0088;
const map = "contract-areas.topo.json";

async function readMap({ text }: Tables): Promise<ContractTopology> {
  const file = await text(map);
  if (file === undefined) throw new Error("there is no such file");
  // Written by the pipeline, and looked at just below.
  return JSON.parse(file) as ContractTopology;
}

const squareKilometres = (steradians: number): number => steradians * earthRadius ** 2;

/** Problems of one object of the map: which ids it has, and which way its rings run. */
async function shapeProblems(
  tables: Tables,
  name: keyof ContractTopology["objects"],
  type: string,
): Promise<string[]> {
  const topology = await readMap(tables);
  const { features } = feature(topology, topology.objects[name]);
  const known = await tables.ask(
    `SELECT area_code FROM areas WHERE area_type = '${type}' ORDER BY area_code`,
  );
  const ids = features.map(({ id }) => String(id)).toSorted();
  const expected = known.map((row) => String(row["area_code"]));
  return [
    ...(ids.join() === expected.join() ? [] : [`${name}: found the ids ${ids.join(", ")}`]),
    ...features
      .filter((area) => geoArea(area) > 2 * Math.PI)
      .map(({ id }) => `${String(id)} runs the wrong way round`),
  ];
}

/** Land of each area on the map against the land of its forces before they were simplified. */
async function landProblems(tables: Tables): Promise<string[]> {
  const topology = await readMap(tables);
  const drawn = feature(topology, topology.objects.areas).features;
  const rows = await tables.ask(
    "SELECT area_code, sum(square_kilometres) AS land FROM contract_area_forces GROUP BY area_code",
  );
  const land = new Map(rows.map((row) => [row["area_code"], Number(row["land"])]));
  const areas = drawn.map((area) => ({
    code: String(area.id),
    drawn: squareKilometres(geoArea(area)),
    forces: land.get(String(area.id)) ?? 0,
  }));
  const total = (of: "drawn" | "forces"): number => areas.reduce((sum, area) => sum + area[of], 0);
  const off = (a: number, b: number): number => Math.abs(a / b - 1);
  return [
    ...(off(total("drawn"), total("forces")) <= 0.001
      ? []
      : [`all: ${total("drawn")} drawn, ${total("forces")} in the forces`]),
    // A single area may lose a headland that another keeps; a force left out would be far more.
    ...areas
      .filter((area) => off(area.drawn, area.forces) > 0.01)
      .map((area) => `${area.code}: ${area.drawn} drawn, ${area.forces} in its forces`),
  ];
}

const stMarys: [number, number] = [-6.3, 49.92];

async function scillyProblems(tables: Tables): Promise<string[]> {
  const topology = await readMap(tables);
  const { features } = feature(topology, topology.objects.areas);
  const found = features.find((area) => geoContains(area, stMarys))?.id;
  return found === "CPA-DORSET-DEVON-CORNWALL" ? [] : [`St Mary’s lies in ${String(found)}`];
}

/** The 21 areas, their 43 forces and their map. */
export const contractAreaChecks: readonly Check[] = [
  equal(
    "contract areas, addresses of their own, and forces",
    "21 21 43",
    `SELECT concat_ws(' ', count(*), count(DISTINCT slug),
       (SELECT count(DISTINCT police_force_code) FROM contract_area_forces)) AS found
     FROM contract_areas`,
  ),
  none(
    "contract_area_forces: the same area for each force as in areas",
    `SELECT force.area_code, force.contract_area_code FROM areas AS force
     LEFT JOIN contract_area_forces AS part ON part.police_force_code = force.area_code
     WHERE force.area_type = 'police force'
       AND part.area_code IS DISTINCT FROM force.contract_area_code`,
  ),
  none(
    "contract_area_neighbours: each pair is there both ways, every area has one, none is beside itself",
    `SELECT area_code FROM contract_areas AS area
     WHERE NOT EXISTS (SELECT 1 FROM contract_area_neighbours AS pair
       WHERE pair.area_code = area.area_code)
     UNION ALL
     SELECT area_code FROM contract_area_neighbours AS one
     WHERE area_code = neighbour_code OR NOT EXISTS (SELECT 1 FROM contract_area_neighbours AS other
       WHERE other.area_code = one.neighbour_code AND other.neighbour_code = one.area_code)`,
  ),
  {
    title: `${map}: 21 areas and 43 forces, rings clockwise`,
    problems: async (tables) => [
      ...(await shapeProblems(tables, "areas", "contract area")),
      ...(await shapeProblems(tables, "forces", "police force")),
    ],
  },
  { title: `${map}: the areas' land is the forces' land to 0.1%`, problems: landProblems },
  { title: `${map}: the Isles of Scilly are there`, problems: scillyProblems },
];
