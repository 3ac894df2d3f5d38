import { turningPoint } from "../stats/turning-point.ts";

type Said<R> = {
  readonly value: (row: R) => number;
  readonly write: (value: number) => string;
  /** When, as it stands after "in": "2020-21", "the 12 months to May 2021". */
  readonly when: (row: R) => string;
};

/**
 * What a title that names the two ends of a series adds where the path between them turned: "; at
 * its lowest 24.4% in 2020-21", or nothing where it went one way.
 */
export function sayTurn<R>(rows: readonly R[], { value, write, when }: Said<R>): string {
  const at = turningPoint(rows.map(value));
  const [first, turn] = [rows[0], at === undefined ? undefined : rows[at]];
  if (first === undefined || turn === undefined) return "";
  const extreme = value(turn) < value(first) ? "lowest" : "highest";
  return `; at its ${extreme} ${write(value(turn))} in ${when(turn)}`;
}
