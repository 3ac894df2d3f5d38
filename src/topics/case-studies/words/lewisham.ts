import type { Answer } from "./answer.ts";
import type { Results } from "./results.ts";
import { formatShort, formatSigned } from "../../../words/numbers.ts";

/** Lewisham: a rate below two averages, of nobody knows how many. */
export function lewishamAnswer({ stated }: Results): Answer {
  const rate = (group: string): string => `${formatShort(stated("reoffending rate", group))}%`;
  const [cohort, force, country] = [
    rate("cohort"),
    rate("Metropolitan Police average"),
    rate("national average"),
  ];
  const demand = (group: string): string =>
    `${formatSigned(stated("change in demand on the justice system", group))}%`;
  return {
    headline: `${cohort} reoffended, ${force} and ${country} in the averages beside it; of how many people is not stated.`,
    lead: `${cohort} of the people in Lewisham’s programme reoffended; the averages beside it are ${force} for the Metropolitan Police and ${country} for the nation. The report does not say how many people, or whether they were like the others, so chance cannot be ruled out.`,
    canSay: [
      `The rate that the report states is lower than both averages beside it: ${cohort} against ${force} and ${country}.`,
      `In the pilot’s first year demand on the justice system changed by ${demand("Lewisham, adults")} for adults (England and Wales ${demand("England and Wales, adults")}) and by ${demand("Lewisham, young people")} for young people (${demand("England and Wales, young people")}).`,
    ],
    cannotSay: [
      "That the difference is more than chance. That hangs on the number of people, which is not stated, so no interval can be drawn.",
      "That the people are like those in the averages. A cohort of other ages, offences or pasts would have another rate with no programme at all.",
      "Over what time they were followed, or in which years: the report says “most recent” and “year 1”.",
      "That demand fell because of Operation Penrose. Much else acts on it, such as how many people police arrest and how they deal with young people.",
    ],
  };
}
