import type { TableMaker } from "../pipeline/table.ts";
import { makeAreas } from "./areas.ts";
import { makeBreaks } from "./breaks.ts";
import {
  makeContractAreaForces,
  makeContractAreaNeighbours,
  makeContractAreas,
} from "./contract-areas.ts";
import { makeCaseStudyResults } from "./case-study-results.ts";
import { makeContext } from "./context.ts";
import { makeCrimeCityMonthly } from "./crime-city-monthly.ts";
import { makeCrimeMonthly } from "./crime-monthly.ts";
import { makeCrimeOfficial } from "./crime-official.ts";
import { makeCrimeRevisions } from "./crime-revisions.ts";
import { makeCrimeYearly } from "./crime-yearly.ts";
import { makeCriminalHistories } from "./criminal-histories.ts";
import { makeKnifeCrimeMonthly } from "./knife-crime-monthly.ts";
import { makeNeighbours } from "./neighbours.ts";
import { makePlaceNames } from "./place-names.ts";
import { makePopulation } from "./population.ts";
import { makeReoffendingAdultsBorough } from "./reoffending-adults-borough.ts";
import { makeReoffendingChildrenDetail } from "./reoffending-children-detail.ts";
import { makeFirstTimeEntrants, makeReoffendingChildren } from "./reoffending-children.ts";
import { makeReoffendingLondon } from "./reoffending-london.ts";
import { makeReoffendingNational } from "./reoffending-national.ts";
import { makeReoffendingRegion } from "./reoffending-region.ts";
import { makeStatedFigures } from "./stated-figures.ts";
import { makeTiles } from "./tiles.ts";
import { makeUpperTierAreas } from "./upper-tier-areas.ts";
import { makeWardPoints } from "./ward-points.ts";
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
