import { DataError } from "../data-error.ts";
import type { Suspect } from "../table.ts";
import { listFirst, lookAtTheCell } from "./require-near.ts";

/**
 * Refuses numbers of raw files that stand by themselves among those around them.
 *
 * @throws DataError with file, row and column of the first, and what it and the next are of
 */
export function requireNoSuspects(suspects: readonly Suspect[]): void {
  const [first] = suspects;
  if (first === undefined) return;
  const { source, file, row, column } = first;
  throw new DataError({
    ...{ source, file, row, column },
    expected: "counts near those around them in their line, or in another file too",
    found: listFirst(suspects.map((one) => one.found)),
    whatToDo: lookAtTheCell,
  });
}
