import { wilsonInterval } from "../../../stats/wilson-interval.ts";
import { formatCount, formatDecimal, inWords } from "../../../words/numbers.ts";
import type { Figures, Tie } from "./tie.ts";

/** Ties to the contract area, its providers and its partnerships. */
export function probationTies({ stated, open }: Figures) {
  const contract = stated("people whose services go to the contract", "London");
  const authorities = stated("authorities in the contract area", "London");
  const perQuarter = Math.round(contract / authorities / 4);
  const rate = stated("reoffending rate of adults", "London") / 100;
  const reoffended = Math.round(rate * perQuarter);
  const { lower, upper } = wilsonInterval(reoffended, perQuarter);
  return {
    "one-area": {
      sentence: `London became one of ${formatCount(stated("contract package areas", "national"))} contract areas, the land of ${inWords(open.forces)} police forces and ${formatCount(open.authorities)} authorities. The City of London has a force of its own.`,
      path: "/probation-areas/london/#coterminous",
      label: "London’s contract area",
    },
    people: {
      sentence: `The contract in London was for ${formatCount(contract)} people, by the ministry’s forecast. London Probation Trust supervised ${formatCount(stated("people supervised", "London Probation Trust"))} before; the two do not count the same.`,
      path: "/probation-areas/london/#numbers",
      label: "Who is counted",
    },
    owners: {
      sentence: `In February 2015 the ${formatCount(open.areas)} companies had ${inWords(open.owners)} owners; London’s was ${open.london_owner}. None of our tables has their subcontractors.`,
      path: "/probation-areas/#areas",
      label: "Areas and owners",
    },
    risk: {
      sentence: `As stated, ${formatCount(stated("high risk, to stay public", "national"))} cases of high risk stay with public probation and roughly ${formatCount(stated("low to medium risk, to go to contracts", "national"))} people go to contracts. How many move from one to the other is in none of our tables.`,
      path: "/probation-areas/london/#numbers",
      label: "Who is counted",
    },
    partnerships: {
      sentence: `London has ${formatCount(open.partnerships)} Community Safety Partnerships, one an authority, each with ${inWords(stated("responsible authorities", "Community Safety Partnerships"))} kinds of members by law, and one contract for all of them.`,
      path: "/probation-areas/london/#authorities",
      label: "London’s authorities",
    },
    "council-level": {
      sentence: `If the ${formatCount(contract)} people are those of a year, which is not said, an even spread makes ${formatCount(contract / authorities)} an authority, or ${formatCount(perQuarter)} a quarter. At the ${formatCount(100 * rate)}% that the report gives for London (${formatCount(reoffended)} of them), the 95% interval of one quarter runs from ${formatDecimal(100 * lower)}% to ${formatDecimal(100 * upper)}%: much of what a review sees would be chance.`,
      path: "/payment-by-results/",
      label: "What chance does to small groups",
    },
  } as const satisfies Record<string, Tie>;
}
