import type { ReadingTable } from "../../charts/chart.ts";
import type { RowOf } from "../../charts/columns.ts";
import { capitalise } from "../../words/lists.ts";
import { writeStated } from "../documents/write-stated.ts";

/** The columns of a claim that is tested by what its document states elsewhere. */
export const statedColumns = {
  measure: { label: "What", format: "text" },
  group: { label: "Of whom or of what", format: "text" },
  period: { label: "When", format: "text" },
  stated_value: { label: "Stated", format: "ratio", nullable: true },
  recomputed_value: { label: "Worked out again", format: "ratio", nullable: true },
  unit: { label: "Unit", format: "text", nullable: true },
  note: { label: "Note", format: "text", nullable: true, onlyInFile: true },
} as const;

export type StatedRow = RowOf<typeof statedColumns>;

/** What a row is of, with its period where that alone tells it from another row. */
function nameRow(row: StatedRow, rows: readonly StatedRow[]): string {
  const alike = rows.filter(({ measure, group }) => measure === row.measure && group === row.group);
  return [row.measure, row.group, ...(alike.length > 1 ? [row.period] : [])].join(", ");
}

/** Stated beside worked out; what the document does not state is said to be missing. */
export const statedTable = (rows: readonly StatedRow[]): ReadingTable => {
  const isWorked = rows.some((row) => row.recomputed_value !== null);
  const write = (value: number | null, { unit, measure }: StatedRow, missing: string): string =>
    value === null ? missing : writeStated(value, unit, measure);
  return {
    head: ["What", "Stated", ...(isWorked ? ["Worked out again"] : [])],
    body: rows.map((row) => [
      capitalise(nameRow(row, rows)),
      write(row.stated_value, row, "not stated"),
      ...(isWorked ? [write(row.recomputed_value, row, "")] : []),
    ]),
  };
};

type Wanted = Partial<Pick<StatedRow, "measure" | "group" | "period">>;

/**
 * The one row that is asked for.
 *
 * @throws Error when there is none
 */
export function rowOf(rows: readonly StatedRow[], wanted: Wanted): StatedRow {
  const found = rows.find((row) =>
    (["measure", "group", "period"] as const).every(
      (key) => wanted[key] === undefined || row[key] === wanted[key],
    ),
  );
  if (!found) throw new Error(`No row states ${Object.values(wanted).join(", ")}.`);
  return found;
}

/**
 * A figure that must be there: as stated, or else as worked out from what is stated.
 *
 * @throws Error when neither is
 */
export function figureOf(rows: readonly StatedRow[], wanted: Wanted): number {
  const row = rowOf(rows, wanted);
  const value = row.stated_value ?? row.recomputed_value;
  if (value === null) throw new Error(`${Object.values(wanted).join(", ")} is not stated.`);
  return value;
}
