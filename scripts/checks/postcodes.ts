import { gzipSync } from "node:zlib";
import { areaAt, type Point } from "../../src/places/find/area-at.ts";
import { sources } from "../../src/datasets/sources.ts";
import { unitsOf, type PostcodeList } from "../../src/places/find/outward-file.ts";
import type { LondonTopology } from "../tables/areas/neighbours.ts";
import { none, type Check, type Tables } from "./check.ts";

/** What a phone fetches for one postcode, in bytes as it is sent. */
const mostBytes = 3000;

// Files of the pipeline's own, written from these types.
async function readJson<T>({ text }: Tables, file: string): Promise<T> {
  const json = await text(file);
  if (json === undefined) throw new Error(`there is no ${file}`);
  return JSON.parse(json) as T;
}

/** About 70 m on every side: a wharf may stand in the river of the simplified map. */
const onTheWater = [
  [0.001, 0],
  [-0.001, 0],
  [0, 0.0006],
  [0, -0.0006],
] as const;

/** The authority at a point; on the water the one beside it, the wanted one before others. */
function authorityBeside(
  london: LondonTopology,
  [x, y]: Point,
  wanted: string,
): string | undefined {
  const there = areaAt(london, "boroughs", [x, y]);
  if (there !== undefined) return there;
  const beside = onTheWater.map(([dx, dy]) => areaAt(london, "boroughs", [x + dx, y + dy]));
  return beside.find((code) => code === wanted);
}

/** Postcodes, wards and the names of places agree with one another. */
export const postcodeChecks: readonly Check[] = [
  {
    title:
      "postcodes.json: as many postcodes in each ward as ward_points has, in the same authority",
    problems: async (tables) => {
      const { outward } = await readJson<PostcodeList>(tables, "postcodes.json");
      const counts = new Map<string, number>();
      for (const { code, area, units } of Object.values(outward).flatMap(({ wards }) => wards)) {
        const found = Object.keys(units).flatMap((sector) => unitsOf(units, sector));
        counts.set(`${area} ${code}`, (counts.get(`${area} ${code}`) ?? 0) + found.length);
      }
      const rows = await tables.ask("SELECT area_code, ward_code, postcodes FROM ward_points");
      const wanted = new Map(
        rows.map((row) => [
          `${String(row["area_code"])} ${String(row["ward_code"])}`,
          row["postcodes"],
        ]),
      );
      return [...new Set([...counts.keys(), ...wanted.keys()])]
        .filter((key) => counts.get(key) !== wanted.get(key))
        .map((key) => `${key}: ${counts.get(key) ?? 0} and ${String(wanted.get(key) ?? 0)}`);
    },
  },
  {
    title: `postcodes.json: each outward code is at most ${mostBytes} bytes, packed`,
    problems: async (tables) => {
      const { outward } = await readJson<PostcodeList>(tables, "postcodes.json");
      return Object.entries(outward)
        .map(([code, file]) => ({ code, bytes: gzipSync(JSON.stringify(file)).length }))
        .filter(({ bytes }) => bytes > mostBytes)
        .map(({ code, bytes }) => `${code} has ${bytes}`);
    },
  },
  {
    title: "postcodes.json: the attribution that its licence asks for has the year of its edition",
    problems: async (tables) => {
      const { asOf } = await readJson<PostcodeList>(tables, "postcodes.json");
      const { attribution } = sources["os-code-point-open"];
      return [...attribution.matchAll(/right (\d{4})/g)]
        .filter(([, year]) => year !== asOf.slice(0, 4))
        .map(([, year]) => `"${attribution}" has ${String(year)}, the list is of ${asOf}`);
    },
  },
  {
    title: "ward_points: each point lies in the ward's authority",
    problems: async (tables) => {
      const london = await readJson<LondonTopology>(tables, "london.topo.json");
      const rows = await tables.ask(
        "SELECT ward_code, area_code, longitude, latitude FROM ward_points ORDER BY ward_code",
      );
      return rows
        .filter(
          ({ area_code, longitude, latitude }) =>
            authorityBeside(london, [Number(longitude), Number(latitude)], String(area_code)) !==
            area_code,
        )
        .map(({ ward_code, area_code }) => `${String(ward_code)} is not in ${String(area_code)}`);
    },
  },
  none(
    "ward_points: each authority has wards, each borough's have names, and the City's have none",
    `SELECT area_code FROM areas LEFT JOIN ward_points USING (area_code)
     WHERE area_type IN ('borough', 'city') GROUP BY area_code, area_type
     HAVING count(ward_code) = 0 OR (area_type = 'borough') <> bool_and(ward_name IS NOT NULL)`,
  ),
];
