import { capitalise } from "../words/lists.ts";
import { formatRuns } from "../words/runs.ts";
import { colourWord } from "./colour-words.ts";
import { thisArea } from "./colours.ts";

type Rated = { readonly rate: number | null };

/**
 * What the marks of a range over time are, in words: London alone, one place over it, or London
 * where no figure of that place is published and so none is drawn.
 *
 * @param place the place's name; undefined where only London is shown
 */
export function sayRangeMarks(rows: readonly Rated[], place: string | undefined): string {
  const upright = "Upright lines: all authorities with a figure, thick in their middle half.";
  if (place === undefined) return `${capitalise(colourWord(thisArea))} line: London. ${upright}`;
  return rows.every((row) => row.rate === null)
    ? `Plain line: London. ${upright}`
    : `Dots: ${place}; plain line: London. ${upright}`;
}

/** For which periods a place has no figure, as a note, or none where it has all. */
export function sayUnpublished<R extends Rated>(
  rows: readonly R[],
  place: string | undefined,
  period: (row: R) => string,
): readonly string[] {
  if (place === undefined || rows.every((row) => row.rate !== null)) return [];
  const runs = formatRuns(rows.map(period), (index) => rows[index]?.rate === null);
  return [`Not published for ${place}: ${runs}.`];
}
