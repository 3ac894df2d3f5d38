import type { TableMaker } from "../pipeline/table.ts";
import { makeAreas } from "./areas.ts";
import { makeBreaks } from "./breaks.ts";
import { makeCrimeMonthly } from "./crime-monthly.ts";
import { makeCrimeOfficial } from "./crime-official.ts";
import { makeCrimeYearly } from "./crime-yearly.ts";
import { makeNeighbours } from "./neighbours.ts";
import { makePopulation } from "./population.ts";
import { makeTiles } from "./tiles.ts";

/** Every table, after those that it is made from. */
export const tableMakers: readonly TableMaker[] = [
  makeAreas,
  makePopulation,
  makeCrimeMonthly,
  makeCrimeYearly,
  makeCrimeOfficial,
  makeNeighbours,
  makeTiles,
  makeBreaks,
];
