const head = "npm run test:deep: the last result of each file, with its day";

const nameOf = (line: string): string => line.slice(0, line.indexOf(": "));

/**
 * The text of `tests/deep/last-result.txt` after a run. Files that were not run keep the result that
 * they had, so that a file that is run by itself does not take away the others'.
 */
export function joinResults(earlier: string, lines: readonly string[]): string {
  const isResult = (line: string): boolean => /^deep\/.*: \d+ passed, /.test(line);
  const results = new Map(
    [...earlier.split("\n").filter(isResult), ...lines].map((line) => [nameOf(line), line]),
  );
  return [head, ...[...results.values()].toSorted(), ""].join("\n");
}
