import type { DuckDBConnection } from "@duckdb/node-api";
import { writeHive } from "./hive.ts";

/** How large a country to make up: all of England and Wales, with offences as finely as they come. */
export type Size = { readonly areas: number; readonly years: number; readonly groups: number };

export const wholeCountry: Size = { areas: 331, years: 20, groups: 60 };

/** The last year of every made-up series. */
export const lastYear = 2024;

/** A number from 0 to 1 that depends on its parts and on nothing else. */
const chance = (parts: string): string => `((${parts}) % 1009) / 1009.0`;

const tables = ({ areas, years, groups }: Size): readonly string[] => [
  `CREATE TABLE areas AS SELECT printf('S%08d', a) AS area_code, printf('Area %03d', a) AS area_name,
    printf('R%d', a % 9) AS region_code FROM range(1, ${areas + 1}) t(a)`,
  `CREATE TABLE neighbours AS SELECT printf('S%08d', a) AS area_code, printf('S%08d', b) AS neighbour_code
    FROM range(1, ${areas + 1}) t(a), range(1, ${areas + 1}) u(b) WHERE abs(a - b) IN (1, 7)`,
  `CREATE TABLE population AS SELECT printf('S%08d', a) AS area_code, y AS year,
    CAST(80000 + (a * 7919) % 250000 + (y - ${lastYear - years}) * (a % 1500) AS INTEGER) AS residents
    FROM range(1, ${areas + 1}) t(a), range(${lastYear - years + 1}, ${lastYear + 1}) u(y)`,
  `CREATE TABLE crime_monthly AS
    SELECT area_code, month, offence_group, year,
      CASE WHEN missing THEN NULL ELSE offences END AS offences,
      CASE WHEN missing THEN '[x] not available' END AS note
    FROM (
      SELECT printf('S%08d', a) AS area_code, printf('%d-%02d', y, m) AS month, y AS year,
        printf('Group %02d', g) AS offence_group,
        CAST(floor((5 + (a * 31) % 40) * (1 + g % 13) / 6.0
          * (1 + 0.2 * sin(m * 0.52)) * (0.8 + 0.02 * ((y * 3 + a) % 17))
          * (0.7 + 0.6 * ${chance("a * 7919 + y * 31337 + m * 104729 + g * 1299709")})) AS INTEGER) AS offences,
        (a * 13 + y * 7 + m * 5 + g * 3) % 211 = 0 AS missing
      FROM range(1, ${areas + 1}) t(a), range(${lastYear - years + 1}, ${lastYear + 1}) u(y),
        range(1, 13) v(m), range(1, ${groups + 1}) w(g)
    )`,
];

/** Makes the tables of a country that is made up, in a database; nothing of it is ever published. */
export async function makeCountry(connection: DuckDBConnection, size: Size): Promise<void> {
  for (const statement of tables(size)) await connection.run(statement);
}

/** Writes its tables as Parquet in folders by table, area and year. */
export async function writeCountry(connection: DuckDBConnection, folder: string): Promise<void> {
  await writeHive(connection, folder, { table: "crime_monthly", byArea: true, year: "year" });
  for (const table of ["areas", "neighbours", "population"]) {
    await writeHive(connection, folder, { table, byArea: false });
  }
}
