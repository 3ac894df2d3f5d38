import { formatCount, formatDecimal } from "../../../words/numbers.ts";
import { formatCohort } from "../../../words/periods.ts";
import type { Figures, Tie } from "./tie.ts";

/** Ties to open reoffending figures, and to those that only the documents state. */
export function reoffendingTies({ stated, open }: Figures) {
  const percent = (value: number): string => `${formatDecimal(value)}%`;
  const prison = "reoffending rate after under 12 months in prison";
  return {
    "by-borough": {
      sentence: `Counts of adults who reoffend are loaded here for ${formatCount(open.loaded)} of ${formatCount(open.authorities)} authorities, and no open table tells providers apart.`,
      path: "/reoffending/#boroughs",
      label: "Reoffending by borough",
    },
    "london-adults": {
      sentence: `Of London’s adults in the cohorts of ${formatCohort(open.adults_cohort)}, ${percent(open.adults_rate)} reoffended within a year (95% interval ${percent(open.adults_lower)} to ${percent(open.adults_upper)}, too narrow where one person counts more than once).`,
      path: "/reoffending/",
      label: "Reoffending in London",
    },
    "short-sentences": {
      sentence: `Reoffending after under 12 months in prison: ${formatCount(stated(prison, "report"))}% within a year in the report, ${formatDecimal(stated(prison, "answer"))}% in the answer, which does not say in what time; after the start of a court order ${formatCount(stated("reoffending rate after the start of a court order", "England and Wales"))}%. Courts send different people to each, so this is no test of either. No open table here tells adults apart by sentence.`,
      path: "/reoffending/#stated",
      label: "The report’s own figures",
    },
    "first-time-entrants": {
      sentence: `In ${open.entrants_last_year}, ${formatCount(open.entrants_last)} in 100,000 children in London came into the youth justice system for the first time; ${formatCount(open.entrants_first)} in ${open.entrants_first_year}. It moves with what police and courts do, too.`,
      path: "/reoffending/#first-time-entrants",
      label: "Children new to the system",
    },
  } as const satisfies Record<string, Tie>;
}
