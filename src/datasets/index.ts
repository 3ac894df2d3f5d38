import { areas } from "./areas/areas.ts";
import { breaks } from "./breaks.ts";
import {
  contractAreaForces,
  contractAreaNeighbours,
  contractAreas,
} from "./areas/contract-areas.ts";
import { caseStudyResults } from "./documents/case-study-results.ts";
import { context } from "./context/context.ts";
import { crimeCityMonthly } from "./crime/crime-city-monthly.ts";
import { crimeMonthly } from "./crime/crime-monthly.ts";
import { crimeOfficial } from "./crime/crime-official.ts";
import { crimeRevisions } from "./crime/crime-revisions.ts";
import { crimeYearly } from "./crime/crime-yearly.ts";
import { criminalHistories } from "./reoffending/criminal-histories.ts";
import type { Dataset } from "./dataset.ts";
import { firstTimeEntrants } from "./reoffending/first-time-entrants.ts";
import { knifeCrimeMonthly } from "./crime/knife-crime-monthly.ts";
import { neighbours } from "./areas/neighbours.ts";
import { placeNames } from "./areas/place-names.ts";
import { population } from "./context/population.ts";
import { reoffendingAdultsBorough } from "./reoffending/reoffending-adults-borough.ts";
import { reoffendingChildrenDetail } from "./reoffending/reoffending-children-detail.ts";
import { reoffendingChildren } from "./reoffending/reoffending-children.ts";
import { reoffendingLondon } from "./reoffending/reoffending-london.ts";
import { reoffendingNational } from "./reoffending/reoffending-national.ts";
import { reoffendingRegion } from "./reoffending/reoffending-region.ts";
import { statedFigures } from "./documents/stated-figures.ts";
import { tiles } from "./areas/tiles.ts";
import { upperTierAreas } from "./areas/upper-tier-areas.ts";
import { wardPoints } from "./areas/ward-points.ts";
import { crimeWards } from "./wards/crime-wards.ts";
import { wardPeriods } from "./wards/ward-periods.ts";
import { wards } from "./wards/wards.ts";

/** What the tables are in one sentence, for catalogues of them. */
export const aboutTables =
  "Tidy tables of recorded crime and reoffending in London’s 33 authorities, made from open data.";

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
