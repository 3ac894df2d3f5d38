/**
 * Where a series turns, if its path from the first value to the last is not one way: the value
 * furthest beyond both ends, if it lies beyond the nearer of them by at least a share of the whole
 * range. Smaller swings are left to the line itself.
 *
 * @param values in order of time
 * @param least the share of the range, 0..1
 * @returns its place in the series, or nothing
 */
export function turningPoint(values: readonly number[], least = 0.25): number | undefined {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const range = Math.max(...values) - Math.min(...values);
  const beyond = values.map((value) =>
    Math.max(value - Math.max(first, last), Math.min(first, last) - value),
  );
  const furthest = Math.max(...beyond);
  return range > 0 && furthest >= least * range ? beyond.indexOf(furthest) : undefined;
}
