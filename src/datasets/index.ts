import { areas } from "./areas.ts";
import { breaks } from "./breaks.ts";
import { crimeMonthly } from "./crime-monthly.ts";
import { crimeOfficial } from "./crime-official.ts";
import { crimeYearly } from "./crime-yearly.ts";
import type { Dataset } from "./dataset.ts";
import { neighbours } from "./neighbours.ts";
import { population } from "./population.ts";
import { tiles } from "./tiles.ts";

/** Every table, in the order of the catalogue. */
export const datasets: readonly Dataset[] = [
  crimeMonthly,
  crimeYearly,
  crimeOfficial,
  population,
  areas,
  neighbours,
  tiles,
  breaks,
];
