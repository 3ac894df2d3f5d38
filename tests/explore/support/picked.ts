import fc from "fast-check";
import { pickableColumns } from "../../../src/explore/picking/pickable.ts";
import { pickedQuery, type PickedQuery } from "../../../src/explore/picking/picked-query.ts";
import {
  comparisons,
  measureFunctions,
  theFigure,
  type PickedState,
} from "../../../src/explore/picking/picked-state.ts";
import { schema } from "../../../src/explore/schema/schema.ts";

const nothing: PickedState = {
  table: "crime_monthly",
  columns: [],
  measure: null,
  filters: [],
  sort: null,
  limit: null,
};

/** Picks from the monthly table, unless told otherwise. */
export const pick = (state: Partial<PickedState>): PickedQuery =>
  pickedQuery({ ...nothing, ...state }, schema);

/** What someone might type who wants out of the quotes, the comment or the query. */
export const hostile = fc.oneof(
  fc.constantFrom(
    "'; DROP TABLE areas; --",
    "x') OR 1=1 --",
    "*/ SELECT 1 /*",
    "\n; ATTACH 'x'",
    "\r\nSELECT 1",
    "\u2028SELECT 1",
    "$area_code",
    "?",
    "'",
    "''",
    '"',
    "\\'",
    "%_%",
    "E'\\x27'",
    "𝕊𝔼𝕃𝔼ℂ𝕋 ﷽",
    "\u0000x",
    "\ud800",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const typed = fc.oneof(
  hostile,
  fc.constantFrom("", " ", "12", "-3.5", "1e400", "99999999999999999999999", "true", "NaN"),
  fc.constantFrom("2026-06", "2012-13", "2012/13", "2024", "2023-12-31", "Camden", "Theft"),
  fc.double().map(String),
);

/** Any state of one table's columns, with names that it has not, and values that are none. */
export const states: fc.Arbitrary<PickedState> = fc.constantFrom(...schema).chain((table) => {
  const own = pickableColumns(table, schema).map(({ name }) => name);
  const column = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom("no_such_column", "area_name", "__proto__", "") },
  );
  return fc.record({
    table: fc.oneof(
      { weight: 20, arbitrary: fc.constant(table.name) },
      { weight: 1, arbitrary: hostile },
    ),
    columns: fc.array(column, { maxLength: 5 }),
    measure: fc.option(
      fc.record({ function: fc.constantFrom(...measureFunctions), column: fc.option(column) }),
    ),
    filters: fc.array(
      fc.record({ column, operator: fc.constantFrom(...comparisons), value: typed }),
      { maxLength: 8 },
    ),
    sort: fc.option(
      fc.record({
        column: fc.oneof(column, fc.constant(theFigure)),
        direction: fc.constantFrom("ascending" as const, "descending" as const),
      }),
    ),
    limit: fc.option(fc.constantFrom(1, 20, 1000, 0, -1, 1.5, Number.NaN, Infinity)),
  });
});
