import { centralInference } from "./central-inference.ts";
import type { Claim } from "./claim.ts";
import { contractAreasClaim } from "./contract-areas.ts";
import { coterminous } from "./coterminous.ts";
import { crimeFalling } from "./crime-falling.ts";
import { islingtonFall } from "./islington-fall.ts";
import { islingtonYoung } from "./islington-young.ts";
import { lewishamDemand } from "./lewisham-demand.ts";
import { lewishamRate } from "./lewisham-rate.ts";
import { londonCohort } from "./london-cohort.ts";
import { nationalRate } from "./national-rate.ts";
import { prisonPopulation } from "./prison-population.ts";
import { radarOffences } from "./radar-offences.ts";
import { radarOneYear } from "./radar-one-year.ts";
import { radarPredicted } from "./radar-predicted.ts";
import { radarStayed } from "./radar-stayed.ts";
import { reoffencesEachClaim } from "./reoffences-each.ts";
import { reoffendingHigh } from "./reoffending-high.ts";
import { shortSentences } from "./short-sentences.ts";

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
  lewishamRate,
  lewishamDemand,
];
