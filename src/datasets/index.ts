import { areas } from "./areas.ts";
import { breaks } from "./breaks.ts";
import { contractAreaForces, contractAreaNeighbours, contractAreas } from "./contract-areas.ts";
import { caseStudyResults } from "./case-study-results.ts";
import { context } from "./context.ts";
import { crimeMonthly } from "./crime-monthly.ts";
import { crimeOfficial } from "./crime-official.ts";
import { crimeRevisions } from "./crime-revisions.ts";
import { crimeYearly } from "./crime-yearly.ts";
import { criminalHistories } from "./criminal-histories.ts";
import type { Dataset } from "./dataset.ts";
import { firstTimeEntrants } from "./first-time-entrants.ts";
import { neighbours } from "./neighbours.ts";
import { population } from "./population.ts";
import { reoffendingAdultsBorough } from "./reoffending-adults-borough.ts";
import { reoffendingChildrenDetail } from "./reoffending-children-detail.ts";
import { reoffendingChildren } from "./reoffending-children.ts";
import { reoffendingNational } from "./reoffending-national.ts";
import { reoffendingRegion } from "./reoffending-region.ts";
import { statedFigures } from "./stated-figures.ts";
import { tiles } from "./tiles.ts";
import { upperTierAreas } from "./upper-tier-areas.ts";

/** Every table, in the order of the catalogue. */
export const datasets: readonly Dataset[] = [
  crimeMonthly,
  crimeYearly,
  crimeOfficial,
  crimeRevisions,
  reoffendingRegion,
  reoffendingNational,
  reoffendingChildren,
  firstTimeEntrants,
  reoffendingChildrenDetail,
  reoffendingAdultsBorough,
  criminalHistories,
  caseStudyResults,
  statedFigures,
  context,
  population,
  areas,
  upperTierAreas,
  neighbours,
  contractAreas,
  contractAreaForces,
  contractAreaNeighbours,
  tiles,
  breaks,
];
