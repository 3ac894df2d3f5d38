import { formatCount } from "../../../words/numbers.ts";
import { billions, statedChange as change } from "../money.ts";
import type { Figures, Tie } from "./tie.ts";

/** Ties to what things cost and what councils have, as stated, and to the simulator. */
export function moneyTies({ stated, upTo, simulated }: Figures) {
  const served = "cost of crime by people who had served under 12 months";
  return {
    "council-funding": {
      sentence: `As stated: councils ${change(stated("cut in the Spending Review", "local government"))} in the Spending Review of 2010, central departments ${change(stated("cut in the Spending Review", "central departments"))} on average; a further cut for councils of ${formatCount(-stated("further cut", "local government"))} to ${formatCount(-upTo("further cut", "local government"))}% in 2015/16.`,
      path: "/recommendations/#money",
      label: "Money, as stated",
    },
    costs: {
      sentence: `As stated: up to £${formatCount(stated("cost of one reconviction", "one person"))} for one reconviction, then up to £${formatCount(stated("cost of prison after a reconviction", "one person"))} a year in prison; £${billions(stated(served, "national"))} to £${billions(upTo(served, "national"))} billion in 2007/08 for crime by people who had served under 12 months.`,
      path: "/recommendations/#money",
      label: "Money, as stated",
    },
    mix: {
      sentence: `Worked out here: ${simulated.mix.charAt(0).toLowerCase()}${simulated.mix.slice(1)}. The cases are invented; their mix is yours to set.`,
      path: "/payment-by-results/#payment-by-mix",
      label: "Payment by results, with your own mix",
    },
    luck: {
      sentence: `Worked out here, with the size and predicted rate of RADAR’s larger group: ${simulated.luck.charAt(0).toLowerCase()}${simulated.luck.slice(1)}`,
      path: "/payment-by-results/",
      label: "Payment by results, with your own settings",
    },
  } as const satisfies Record<string, Tie>;
}
