/**
 * Publishers leave out a row where nothing was recorded. The highest mean of a series that has such a
 * month in the real files is 13.4 (robberies in the City, in the spring of 2020). From this mean on a
 * row that is not there was lost.
 */
const mostOfNone = 15;

/**
 * Whether a cell without a row can be one in which nothing was recorded.
 *
 * @param others the same series where it has rows; a series without any is missing, not none
 * @param most the mean from which on it cannot, where a file's own history allows less
 */
export function canBeNone(others: readonly number[], most = mostOfNone): boolean {
  if (others.length === 0) return false;
  return others.reduce((sum, count) => sum + count, 0) / others.length < most;
}
