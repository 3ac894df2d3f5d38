import { areas } from "./areas.ts";
import { breaks } from "./breaks.ts";
import { contractAreaForces, contractAreaNeighbours, contractAreas } from "./contract-areas.ts";
import { caseStudyResults } from "./case-study-results.ts";
import { context } from "./context.ts";
import { crimeCityMonthly } from "./crime-city-monthly.ts";
import { crimeMonthly } from "./crime-monthly.ts";
import { crimeOfficial } from "./crime-official.ts";
import { crimeRevisions } from "./crime-revisions.ts";
import { crimeYearly } from "./crime-yearly.ts";
import { criminalHistories } from "./criminal-histories.ts";
import type { Dataset } from "./dataset.ts";
import { firstTimeEntrants } from "./first-time-entrants.ts";
import { knifeCrimeMonthly } from "./knife-crime-monthly.ts";
import { neighbours } from "./neighbours.ts";
import { placeNames } from "./place-names.ts";
import { population } from "./population.ts";
import { reoffendingAdultsBorough } from "./reoffending-adults-borough.ts";
import { reoffendingChildrenDetail } from "./reoffending-children-detail.ts";
import { reoffendingChildren } from "./reoffending-children.ts";
import { reoffendingLondon } from "./reoffending-london.ts";
import { reoffendingNational } from "./reoffending-national.ts";
import { reoffendingRegion } from "./reoffending-region.ts";
import { statedFigures } from "./stated-figures.ts";
import { tiles } from "./tiles.ts";
import { upperTierAreas } from "./upper-tier-areas.ts";
import { wardPoints } from "./ward-points.ts";
import { crimeWards } from "./wards/crime-wards.ts";
import { wardPeriods } from "./wards/ward-periods.ts";
import { wards } from "./wards/wards.ts";

/** Every table, in the order of the catalogue. */
export const datasets: readonly Dataset[] = [
  crimeMonthly,
  crimeYearly,
  crimeOfficial,
  crimeCityMonthly,
  knifeCrimeMonthly,
  crimeWards,
  wardPeriods,
  crimeRevisions,
  reoffendingRegion,
  reoffendingLondon,
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
  wards,
  upperTierAreas,
  neighbours,
  contractAreas,
  contractAreaForces,
  contractAreaNeighbours,
  tiles,
  placeNames,
  wardPoints,
  breaks,
];
