import { moneyTies } from "./money.ts";
import { probationTies } from "./probation.ts";
import { programmeTies } from "./programmes.ts";
import { reoffendingTies } from "./reoffending.ts";
import type { Figures, Tie, TieId } from "./tie.ts";

/** Every tie with its sentence, worked out from the figures. */
export const describeTies = (figures: Figures): Readonly<Record<TieId, Tie>> => ({
  ...probationTies(figures),
  ...reoffendingTies(figures),
  ...programmeTies(figures),
  ...moneyTies(figures),
});
