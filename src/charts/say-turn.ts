import { turningPoint } from "../stats/turning-point.ts";

type Said<R> = {
  readonly value: (row: R) => number;
  readonly write: (value: number) => string;
  /** When, as it stands after "in": "2020-21", "the 12 months to May 2021". */
  readonly when: (row: R) => string;
};

/** The row at which a series turned between its two ends, and which way; undefined where it went one way. */
export function findTurn<R>(
  rows: readonly R[],
  value: (row: R) => number,
): { readonly row: R; readonly extreme: "lowest" | "highest" } | undefined {
  const at = turningPoint(rows.map(value));
  const [first, row] = [rows[0], at === undefined ? undefined : rows[at]];
  if (first === undefined || row === undefined) return undefined;
  return { row, extreme: value(row) < value(first) ? "lowest" : "highest" };
}

/**
 * What a title that names the two ends of a series adds where the path between them turned: "; at
 * its lowest 24.4% in 2020-21", or nothing where it went one way.
 */
export function sayTurn<R>(rows: readonly R[], { value, write, when }: Said<R>): string {
  const turn = findTurn(rows, value);
  return turn === undefined
    ? ""
    : `; at its ${turn.extreme} ${write(value(turn.row))} in ${when(turn.row)}`;
}
