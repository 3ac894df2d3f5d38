import type { Dataset, RowOf } from "../../src/datasets/dataset.ts";
import type { SourceId } from "../../src/datasets/sources.ts";
import type { SourceReader } from "./source.ts";

/** What a table may ask for while it is made. */
export type Context = {
  /** What a source holds; undefined where its raw files are not at hand. */
  read<T>(source: SourceReader<T>): Promise<T | undefined>;
  /** What each edition of a source at hand holds, the newest last; none where there is none. */
  readEditions<T>(source: SourceReader<T>): Promise<readonly T[]>;
  /** The rows of the table as committed; none before the first run. */
  committed<D extends Dataset>(schema: D): readonly RowOf<D>[];
  /** The rows of a table that was made earlier in this run. */
  made<D extends Dataset>(schema: D): readonly RowOf<D>[];
};

/** A number of a raw file that a person should look at before it is taken. */
export type Suspect = {
  readonly source: SourceId;
  readonly file: string;
  readonly row: number;
  readonly column: string;
  /** What it is of, and how far off. */
  readonly found: string;
};

/** How one table is made. A later table is one more of these in the list. */
export type TableMaker = {
  readonly schema: Dataset;
  readonly sources: readonly SourceReader<unknown>[];
  /** The rows, or undefined where raw files are missing and the committed table must stay whole. */
  readonly make: (context: Context) => Promise<readonly RowOf<Dataset>[] | undefined>;
  /** Asked when the rows are made, where single numbers of raw files vanish in them. */
  readonly suspects?: (context: Context) => Promise<readonly Suspect[]>;
};

/** Ties a schema to the function that makes its rows, so that their types are checked together. */
export function tableMaker<D extends Dataset>(maker: {
  readonly schema: D;
  readonly sources: readonly SourceReader<unknown>[];
  readonly make: (context: Context) => Promise<readonly RowOf<D>[] | undefined>;
  readonly suspects?: (context: Context) => Promise<readonly Suspect[]>;
}): TableMaker {
  return maker;
}

/**
 * New rows, and the committed rows of every part (a month, a year, a source) that has no new one: an
 * update with only some of the raw files leaves all else as it was.
 */
export function keepOtherParts<R>(
  fresh: readonly R[],
  committed: readonly R[],
  partOf: (row: R) => string,
): R[] {
  if (fresh.length === 0) return [...committed];
  const replaced = new Set(fresh.map(partOf));
  return [...committed.filter((row) => !replaced.has(partOf(row))), ...fresh];
}
