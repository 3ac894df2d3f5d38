import { datasets } from "../../src/datasets/index.ts";
import { none, type Check } from "./check.ts";

/** Codes of things that are no rows of areas. */
const otherCodes: readonly string[] = ["community_safety_partnership_code", "ward_code"];

const isAreaColumn = (name: string): boolean => /_code$/.test(name) && !otherCodes.includes(name);

/** Every code names an area, every gap has a reason, every break a table. */
export const referenceChecks: readonly Check[] = [
  ...datasets.flatMap((schema) =>
    Object.keys(schema.columns)
      .filter(isAreaColumn)
      .map((column) =>
        none(
          `${schema.name}.${column} is known in areas`,
          `SELECT DISTINCT ${column} AS code FROM ${schema.name} ANTI JOIN areas AS known
             ON known.area_code = ${schema.name}.${column}
           WHERE ${column} IS NOT NULL ORDER BY code`,
        ),
      ),
  ),
  none(
    "place_names.ward_code is known in ward_points, in the same authority",
    `SELECT ward_code, area_code FROM place_names ANTI JOIN ward_points USING (ward_code, area_code)
     WHERE ward_code IS NOT NULL ORDER BY ward_code`,
  ),
  none(
    "breaks.areas are known in areas",
    `SELECT code FROM (SELECT unnest(string_split(areas, ' ')) AS code FROM breaks)
     WHERE code NOT IN (SELECT area_code FROM areas)`,
  ),
  {
    title: "breaks.dataset is a table",
    problems: async ({ ask }) => {
      const rows = await ask("SELECT DISTINCT dataset FROM breaks ORDER BY dataset");
      const names = new Set(datasets.map(({ name }) => name));
      return rows.map((row) => String(row["dataset"])).filter((name) => !names.has(name));
    },
  },
  none(
    "crime_wards.ward_code is known in wards",
    `SELECT DISTINCT ward_code FROM crime_wards ANTI JOIN wards USING (ward_code) ORDER BY ward_code`,
  ),
  ...["crime_monthly", "crime_yearly", "crime_official", "crime_city_monthly"].map((table) =>
    none(
      `${table}: every missing figure has a reason`,
      `SELECT area_code, count(*) AS without_reason FROM ${table}
       WHERE offences IS NULL AND (note IS NULL OR NOT note[1:3] IN ('[x]', '[b]', '[c]'))
       GROUP BY area_code`,
    ),
  ),
];
