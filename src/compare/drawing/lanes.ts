/** How far a dot is moved from the middle: 0, then by turns below and above it. */
export type Lane = number;

const laneAt = (turn: number): Lane => (turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2);

/**
 * Gives each dot the lane nearest to the middle where it touches no other; where all lanes are full it
 * lies over others in the middle.
 *
 * @param positions where the dots lie along the axis, in pixels
 * @param apart how far apart two dots of one lane must be
 * @param most how many lanes there are
 */
export function settleLanes(
  positions: readonly number[],
  apart: number,
  most: number,
): readonly Lane[] {
  const order = positions
    .map((at, index) => ({ at, index }))
    .toSorted((a, b) => a.at - b.at || a.index - b.index);
  const ends = new Map<Lane, number>();
  const lanes = positions.map((): Lane => 0);
  for (const { at, index } of order) {
    for (let turn = 0; turn < most; turn += 1) {
      const lane = laneAt(turn);
      if (at - (ends.get(lane) ?? -Infinity) < apart) continue;
      ends.set(lane, at);
      lanes[index] = lane;
      break;
    }
  }
  return lanes;
}
