import { centralInference } from "./judged/reoffending/central-inference.ts";
import type { Claim } from "./claim.ts";
import { contractAreasClaim } from "./judged/probation/contract-areas.ts";
import { coterminous } from "./judged/probation/coterminous.ts";
import { crimeFalling } from "./judged/crime/crime-falling.ts";
import { islingtonBurglary } from "./judged/case-studies/islington-burglary.ts";
import { islingtonFall } from "./judged/case-studies/islington-fall.ts";
import { islingtonYoung } from "./judged/case-studies/islington-young.ts";
import { lewishamDemand } from "./judged/case-studies/lewisham-demand.ts";
import { lewishamRate } from "./judged/case-studies/lewisham-rate.ts";
import { londonCohort } from "./judged/reoffending/london-cohort.ts";
import { nationalRate } from "./judged/reoffending/national-rate.ts";
import { prisonPopulation } from "./judged/reoffending/prison-population.ts";
import { radarOffences } from "./judged/case-studies/radar-offences.ts";
import { radarOneYear } from "./judged/case-studies/radar-one-year.ts";
import { radarPredicted } from "./judged/case-studies/radar-predicted.ts";
import { radarStayed } from "./judged/case-studies/radar-stayed.ts";
import { reoffencesEachClaim } from "./judged/reoffending/reoffences-each.ts";
import { reoffendingHigh } from "./judged/reoffending/reoffending-high.ts";
import { shortSentences } from "./judged/reoffending/short-sentences.ts";
import { suttonTesting } from "./judged/case-studies/sutton-testing.ts";

/** Every claim that is checked, in the order of the page: the central one first, then the report's. */
export const claims: readonly Claim[] = [
  centralInference,
  crimeFalling,
  reoffendingHigh,
  nationalRate,
  reoffencesEachClaim,
  londonCohort,
  shortSentences,
  prisonPopulation,
  contractAreasClaim,
  coterminous,
  radarStayed,
  radarPredicted,
  radarOneYear,
  radarOffences,
  islingtonFall,
  islingtonYoung,
  islingtonBurglary,
  suttonTesting,
  lewishamRate,
  lewishamDemand,
];
