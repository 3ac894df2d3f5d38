/** How one change compares with the same place's changes of earlier years. */
export type UsualMovement = {
  /** In how many of the earlier years the place moved by more, up or down. */
  readonly larger: number;
  readonly years: number;
};

/**
 * Sets a change beside the changes of earlier years, by size alone. Recorded crime is a full count,
 * not a sample, so this takes the place of a significance test.
 *
 * @param change the change in question, in percent
 * @param earlier the changes of earlier years, in percent
 */
export function usualMovement(change: number, earlier: readonly number[]): UsualMovement {
  return {
    larger: earlier.filter((other) => Math.abs(other) > Math.abs(change)).length,
    years: earlier.length,
  };
}
