/** What can be worked out of the rows of a table. */
export const measureFunctions = ["count", "sum", "avg", "median", "min", "max"] as const;

export type MeasureFunction = (typeof measureFunctions)[number];

/** How a filter compares a column with its value. */
export const comparisons = [
  "=",
  "≠",
  "<",
  "≤",
  ">",
  "≥",
  "contains",
  "is missing",
  "is not missing",
] as const;

export type Comparison = (typeof comparisons)[number];

/** The comparisons that are complete without a value. */
export const needsNoValue = (comparison: Comparison): boolean =>
  comparison === "is missing" || comparison === "is not missing";

export type Filter = {
  readonly column: string;
  readonly operator: Comparison;
  /** As typed. */
  readonly value: string;
};

export type Measure = {
  readonly function: MeasureFunction;
  /** None for the number of rows. */
  readonly column: string | null;
};

/** In the place of a column to sort by: the figure that is worked out. */
export const theFigure = "*";

export type Sort = {
  readonly column: string;
  readonly direction: "ascending" | "descending";
};

/** What a reader picked, by names. It may be impossible: `settle` mends it and says so. */
export type PickedState = {
  readonly table: string;
  /** To show, or with a measure the ones for each of whose values it is worked out. None: all, or one. */
  readonly columns: readonly string[];
  /** None: rows as they are. */
  readonly measure: Measure | null;
  readonly filters: readonly Filter[];
  readonly sort: Sort | null;
  /** None: all rows. */
  readonly limit: number | null;
};

export const mostGroups = 3;
export const mostFilters = 6;
