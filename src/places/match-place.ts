const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z ]/g, " ")
    .replace(/\b(london borough of|royal borough of|borough|city of|upon thames|the)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The places that a typed name may mean: the one it names in full, or else those that it begins, or
 * else those that hold it. "kensington & chelsea", "Richmond" and "city" all find one.
 */
export function matchPlace(typed: string, names: readonly string[]): readonly string[] {
  const wanted = plain(typed) || typed.toLowerCase().trim();
  if (wanted === "") return [];
  const tests = [
    (name: string) => plain(name) === wanted || name.toLowerCase() === wanted,
    (name: string) => plain(name).startsWith(wanted) || name.toLowerCase().startsWith(wanted),
    (name: string) => plain(name).includes(wanted) || name.toLowerCase().includes(wanted),
  ];
  for (const test of tests) {
    const found = names.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}
