import { metropolitanPoliceCode } from "../../../src/datasets/areas/codes.ts";
import { monthsBetween } from "../../../src/words/periods.ts";

/** A break that is of one group or of some areas. */
export type KnownBreak = {
  readonly dataset: string;
  readonly month: string;
  readonly areas: readonly string[];
  readonly offenceGroup: string | null;
};

/** What a break can explain of a jump: where, in what and when. */
type Explained = {
  readonly dataset: string;
  readonly month: string;
  readonly areaCode: string;
  readonly offenceGroup: string;
};

/** A change in counting sets in over some months; a jump is seldom clearest before it. */
const monthsToSetIn = 6;
const monthsBefore = 3;

/**
 * Whether a break accounts for a jump. One of a group is London's: it does not say why one borough
 * moved and the rest did not. One of every area and group moves all of them a little, and explains
 * no jump.
 */
export function explains(
  { dataset, month, areas, offenceGroup }: KnownBreak,
  jump: Explained,
): boolean {
  const ofArea =
    areas.length === 0
      ? offenceGroup !== null && jump.areaCode === metropolitanPoliceCode
      : areas.includes(jump.areaCode);
  const ofGroup = offenceGroup === null || offenceGroup === jump.offenceGroup;
  return (
    dataset === jump.dataset &&
    ofArea &&
    ofGroup &&
    monthsBetween(jump.month, month) <= monthsToSetIn &&
    monthsBetween(month, jump.month) <= monthsBefore
  );
}
