import {
  formatChange,
  formatCount,
  formatSigned,
  formatTimes,
  inWords,
} from "../../../words/numbers.ts";
import { formatStated } from "../../pathways/stated.ts";
import type { Figures, Tie } from "./tie.ts";

const percent = (value: number): string => formatStated({ value, qualifier: null, in_words: null });

/** Ties to the programmes of the report, their results, and the needs that it states. */
export function programmeTies({ stated, result, open }: Figures) {
  const [radar, focus, penrose] = ["RADAR", "FOCUS", "Operation Penrose"].map(result);
  if (!radar || !focus || !penrose) throw new Error("Three programmes have results.");
  const short = "under 12 months";
  const demand = (who: string): string =>
    `${formatSigned(penrose("change in demand on the justice system", who))}%`;
  return {
    programmes: {
      sentence: `The report describes ${inWords(open.programmes)} programmes in ${inWords(open.programme_places)} boroughs; ${inWords(open.without_result)} of them state no number as a result.`,
      path: "/case-studies/",
      label: "The case studies",
    },
    radar: {
      sentence: `RADAR in Southwark: ${formatCount(radar("people who reoffended", short))} of ${formatCount(radar("people followed", short))} people sentenced to under 12 months reoffended, ${percent(radar("predicted reoffending rate", short))} were predicted to. If the prediction is exact, chance alone gives so few about ${formatTimes(radar("chance of so few or fewer at the predicted rate", short))}.`,
      path: "/case-studies/radar/",
      label: "RADAR",
    },
    focus: {
      sentence: `FOCUS in Islington: offences by the people followed went from ${formatCount(focus("offences 2011", "whole cohort"))} to ${formatCount(focus("offences 2012", "whole cohort"))} in a year (${formatChange(focus("change in offences", "whole cohort"))}), with no group beside them to compare.`,
      path: "/case-studies/focus/",
      label: "FOCUS",
    },
    lewisham: {
      sentence: `Lewisham paid a fixed fee and a bonus by results. Its stated rate is ${percent(penrose("reoffending rate", "cohort"))}, beside ${percent(penrose("reoffending rate", "Metropolitan Police average"))} for the Metropolitan Police and ${percent(penrose("reoffending rate", "national average"))} for the country. Of how many people, is not stated.`,
      path: "/case-studies/lewisham/",
      label: "Lewisham",
    },
    demand: {
      sentence: `Lewisham’s first year in the justice reinvestment pilot: demand on the justice system ${demand("Lewisham, adults")} from adults (England and Wales ${demand("England and Wales, adults")}) and ${demand("Lewisham, young people")} from young people (${demand("England and Wales, young people")}).`,
      path: "/case-studies/lewisham/",
      label: "Lewisham",
    },
    "tri-borough": {
      sentence: `By the modelling of ${inWords(result("Adult reoffending service")("authorities", "programme"))} boroughs in west London, what can be turned into cash, if councils invest, would be saved by police, health and justice, not by councils. No sum is stated.`,
      path: "/case-studies/tri-borough/",
      label: "The tri-borough service",
    },
    needs: {
      sentence: `Needs as the report states them: ${formatStated({ value: stated("no educational qualifications", "Education, training and employment"), qualifier: "more than", in_words: null })} of people who offend have no qualifications, ${percent(stated("learning difficulties or disabilities", "Education, training and employment"))} have learning difficulties or disabilities, ${percent(stated("dyslexia", "Education, training and employment"))} dyslexia.`,
      path: "/pathways/#education-training-employment",
      label: "The seven pathways",
    },
  } as const satisfies Record<string, Tie>;
}
