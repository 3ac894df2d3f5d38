/**
 * The day on which all of these tests last ran, each without a fault.
 *
 * @param results what the longer run writes: `deep/webkit.test.ts: 4 passed, 0 failed, 18 s, 2026-11-29`
 * @param tests paths from the top of the project
 * @returns none where one of them has no such day
 */
export function lastRun(results: string, tests: readonly string[]): string | undefined {
  const days = tests.map((path) => {
    const line = results.split("\n").find((text) => `tests/${text}`.startsWith(`${path}: `));
    return /, 0 failed, .*, (\d{4}-\d{2}-\d{2})$/.exec(line ?? "")?.[1];
  });
  const known = days.filter((day) => day !== undefined).toSorted();
  return known.length === tests.length ? known[0] : undefined;
}
