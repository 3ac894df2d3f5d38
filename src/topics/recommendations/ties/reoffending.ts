import { formatCount, formatDecimal } from "../../../words/numbers.ts";
import { formatCohort } from "../../../words/periods.ts";
import type { Figures, Tie } from "./tie.ts";

/** Ties to open reoffending figures, and to those that only the documents state. */
export function reoffendingTies({ stated, open }: Figures) {
  const count = (name: string): number => Number(open[name]);
  const percent = (name: string): string => `${formatDecimal(count(name))}%`;
  const prison = "reoffending rate after under 12 months in prison";
  return {
    "by-borough": {
      sentence: `Counts of adults who reoffend are loaded here for ${formatCount(count("loaded"))} of ${formatCount(count("authorities"))} authorities, and no open table tells providers apart.`,
      path: "/reoffending/#boroughs",
      label: "Reoffending by borough",
    },
    "london-adults": {
      sentence: `Of London’s adults in the cohorts of ${formatCohort(String(open["adults_cohort"]))}, ${percent("adults_rate")} reoffended within a year (95% interval ${percent("adults_lower")} to ${percent("adults_upper")}, too narrow where one person counts more than once).`,
      path: "/reoffending/",
      label: "Reoffending in London",
    },
    "short-sentences": {
      sentence: `Reoffending after under 12 months in prison: ${formatCount(stated(prison, "report"))}% within a year in the report, ${formatDecimal(stated(prison, "answer"))}% in the answer, which does not say in what time; after the start of a court order ${formatCount(stated("reoffending rate after the start of a court order", "England and Wales"))}%. Courts send different people to each, so this is no test of either. No open table here tells adults apart by sentence.`,
      path: "/reoffending/#stated",
      label: "The report’s own figures",
    },
    "first-time-entrants": {
      sentence: `In ${String(open["entrants_last_year"])}, ${formatCount(count("entrants_last"))} in 100,000 children in London came into the youth justice system for the first time; ${formatCount(count("entrants_first"))} in ${String(open["entrants_first_year"])}. It moves with what police and courts do, too.`,
      path: "/reoffending/#first-time-entrants",
      label: "Children new to the system",
    },
  } as const satisfies Record<string, Tie>;
}
