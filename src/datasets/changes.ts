import type { SourceId } from "./sources.ts";

/** Months from the first to the last, `2024-07` to `2026-06`. */
export type MonthSpan = { readonly first: string; readonly last: string };

export type RevisedCell = {
  readonly areaCode: string;
  readonly month: string;
  readonly offenceGroup: string;
  /** Offences in the table before. */
  readonly before: number;
  /** Offences in the edition that was taken. */
  readonly after: number;
};

/** Cells of one group whose months had one age, in months, in the table before. */
export type RevisionCount = {
  readonly offenceGroup: string;
  readonly age: number;
  readonly cells: number;
  readonly revised: number;
  /** Offences of these cells together, before and after. */
  readonly before: number;
  readonly after: number;
};

/** One edition that was taken, and what it changed in the table that was there. */
export type EditionChange = {
  readonly dataset: "crime_monthly";
  readonly source: SourceId;
  /** The months that the edition's files hold. */
  readonly months: MonthSpan;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** The months that the table had before from this source; null for the first edition. */
  readonly comparedWith: MonthSpan | null;
  /** Months that the table did not have before. */
  readonly newMonths: MonthSpan | null;
  readonly areasAdded: readonly string[];
  readonly areasLost: readonly string[];
  readonly groupsAdded: readonly string[];
  readonly groupsLost: readonly string[];
  /** Cells (area, month and group) with a figure before and after, and how many of them differ. */
  readonly cells: number;
  readonly revised: number;
  /** Only groups and ages in which a cell was revised. */
  readonly revisions: readonly RevisionCount[];
  readonly largest: readonly RevisedCell[];
  /** What would have stopped the edition, had no reason been given to take it. */
  readonly findings: readonly string[];
  /** What is worth a look and stopped nothing. */
  readonly remarks: readonly string[];
  /** Why it was taken all the same; null where nothing stood against it. */
  readonly accepted: string | null;
};

/** `data/changes.json`: the editions that were taken, the latest last. */
export type Changes = { readonly editions: readonly EditionChange[] };

/**
 * @throws Error naming the file when it is not what the pipeline writes
 */
export function readChanges(text: string): Changes {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new Error(`changes.json: not JSON (${String(error)}); take it back from version control`);
  }
  const isChanges = (value: unknown): value is Changes =>
    typeof value === "object" &&
    value !== null &&
    "editions" in value &&
    Array.isArray(value.editions);
  if (isChanges(found)) return found;
  throw new Error('changes.json: no list "editions"; take it back from version control');
}

/** As JSON, an object without others in it on one line: a file that a person can read and compare. */
export function writeChanges(changes: Changes): string {
  const text = JSON.stringify(changes, null, 2);
  // A line break inside a text is written as \\n: none of these is part of a value.
  return `${text.replaceAll(/\{\n[^{}[\]]*\}/g, (leaf) => leaf.replaceAll(/\n\s*/g, " "))}\n`;
}
