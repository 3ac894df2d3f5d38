/**
 * What browsers of before 2024 lack and a few lines can replace, for this site's code and the
 * libraries that come with it. What cannot be replaced is named by `whatIsMissing`.
 */
function provide(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

provide(Map, "groupBy", <K, V>(values: Iterable<V>, keyOf: (value: V, at: number) => K) => {
  const groups = new Map<K, V[]>();
  [...values].forEach((value, at) => {
    const key = keyOf(value, at);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  });
  return groups;
});

provide(Array.prototype, "toSorted", function <T>(this: T[], compare?: (a: T, b: T) => number) {
  return [...this].sort(compare);
});

provide(Array.prototype, "toReversed", function <T>(this: T[]) {
  return [...this].reverse();
});

provide(Array.prototype, "findLast", function <
  T,
>(this: T[], is: (value: T, at: number) => boolean) {
  return this[this.findLastIndex(is)];
});

provide(Array.prototype, "findLastIndex", function <
  T,
>(this: T[], is: (value: T, at: number) => boolean) {
  let at = this.length - 1;
  while (at >= 0 && !is(this[at] as T, at)) at -= 1;
  return at;
});
