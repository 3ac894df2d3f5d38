import type { TableMaker } from "../pipeline/table.ts";
import { makeAreas } from "./areas/areas.ts";
import { makeBreaks } from "./breaks/breaks.ts";
import {
  makeContractAreaForces,
  makeContractAreaNeighbours,
  makeContractAreas,
} from "./areas/contract-areas.ts";
import { makeCaseStudyResults } from "./documents/case-study-results.ts";
import { makeContext } from "./context/context.ts";
import { makeCrimeCityMonthly } from "./crime/crime-city-monthly.ts";
import { makeCrimeMonthly } from "./crime/crime-monthly.ts";
import { makeCrimeOfficial } from "./crime/crime-official.ts";
import { makeCrimeRevisions } from "./crime/crime-revisions.ts";
import { makeCrimeYearly } from "./crime/crime-yearly.ts";
import { makeCriminalHistories } from "./reoffending/criminal-histories.ts";
import { makeKnifeCrimeMonthly } from "./crime/knife-crime-monthly.ts";
import { makeNeighbours } from "./areas/neighbours.ts";
import { makePlaceNames } from "./areas/place-names.ts";
import { makePopulation } from "./context/population.ts";
import { makeReoffendingAdultsBorough } from "./reoffending/reoffending-adults-borough.ts";
import { makeReoffendingChildrenDetail } from "./reoffending/reoffending-children-detail.ts";
import {
  makeFirstTimeEntrants,
  makeReoffendingChildren,
} from "./reoffending/reoffending-children.ts";
import { makeReoffendingLondon } from "./reoffending/reoffending-london.ts";
import { makeReoffendingNational } from "./reoffending/reoffending-national.ts";
import { makeReoffendingRegion } from "./reoffending/reoffending-region.ts";
import { makeStatedFigures } from "./documents/stated-figures.ts";
import { makeTiles } from "./areas/tiles.ts";
import { makeUpperTierAreas } from "./areas/upper-tier-areas.ts";
import { makeWardPoints } from "./areas/ward-points.ts";
import { makeWardPeriods } from "./wards/ward-periods.ts";
import { makeCrimeWards, makeWards } from "./wards/wards.ts";

/** Every table, after those that it is made from. */
export const tableMakers: readonly TableMaker[] = [
  makeAreas,
  makeUpperTierAreas,
  makePopulation,
  makeCrimeMonthly,
  makeCrimeRevisions,
  makeCrimeYearly,
  makeCrimeOfficial,
  makeCrimeCityMonthly,
  makeKnifeCrimeMonthly,
  makeWards,
  makeCrimeWards,
  makeWardPeriods,
  makeReoffendingRegion,
  makeReoffendingLondon,
  makeReoffendingNational,
  makeReoffendingChildren,
  makeFirstTimeEntrants,
  makeReoffendingChildrenDetail,
  makeReoffendingAdultsBorough,
  makeCriminalHistories,
  makeCaseStudyResults,
  makeStatedFigures,
  makeContext,
  makeNeighbours,
  makeContractAreas,
  makeContractAreaForces,
  makeContractAreaNeighbours,
  makeTiles,
  makePlaceNames,
  makeWardPoints,
  makeBreaks,
];
