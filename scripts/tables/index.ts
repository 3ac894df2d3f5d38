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
import { makeCrimeMonthly } from "./crime-monthly.ts";
import { makeCrimeOfficial } from "./crime-official.ts";
import { makeCrimeRevisions } from "./crime-revisions.ts";
import { makeCrimeYearly } from "./crime-yearly.ts";
import { makeCriminalHistories } from "./criminal-histories.ts";
import { makeNeighbours } from "./neighbours.ts";
import { makePopulation } from "./population.ts";
import { makeReoffendingAdultsBorough } from "./reoffending-adults-borough.ts";
import { makeReoffendingChildrenDetail } from "./reoffending-children-detail.ts";
import { makeFirstTimeEntrants, makeReoffendingChildren } from "./reoffending-children.ts";
import { makeReoffendingNational } from "./reoffending-national.ts";
import { makeReoffendingRegion } from "./reoffending-region.ts";
import { makeStatedFigures } from "./stated-figures.ts";
import { makeTiles } from "./tiles.ts";
import { makeUpperTierAreas } from "./upper-tier-areas.ts";

/** Every table, after those that it is made from. */
export const tableMakers: readonly TableMaker[] = [
  makeAreas,
  makeUpperTierAreas,
  makePopulation,
  makeCrimeMonthly,
  makeCrimeRevisions,
  makeCrimeYearly,
  makeCrimeOfficial,
  makeReoffendingRegion,
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
  makeBreaks,
];
