const nameOf = (line: string): string => line.slice(0, line.indexOf(": "));

/** A committed list of results: its first line, and what its other lines look like. */
export type Results = { readonly head: string; readonly line: RegExp };

/** `tests/deep/last-result.txt` */
export const ofFiles: Results = {
  head: "npm run test:deep: the last result of each file, with its day",
  line: /^deep\/.*: \d+ passed, /,
};

/**
 * The text of a list of results after a run. What was not run keeps the result that it had, so that
 * one that is run by itself does not take away the others'.
 */
export function joinResults(
  { head, line }: Results,
  earlier: string,
  lines: readonly string[],
): string {
  const kept = earlier.split("\n").filter((one) => line.test(one));
  const results = new Map([...kept, ...lines].map((one) => [nameOf(one), one]));
  return [head, ...[...results.values()].toSorted(), ""].join("\n");
}
