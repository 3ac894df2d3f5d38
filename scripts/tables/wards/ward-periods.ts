import { newSystem } from "../../../src/datasets/crime/counting-changes.ts";
import { crimeMonthly } from "../../../src/datasets/crime/crime-monthly.ts";
import { crimeWards } from "../../../src/datasets/wards/crime-wards.ts";
import { wardPeriods, type RecordingSystem } from "../../../src/datasets/wards/ward-periods.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { firstConnectMonth } from "../../sources/mps/ward-periods.ts";
import { toPercent } from "../reoffending/reoffending-cells.ts";
import { addMonths, formatMonth } from "../../../src/words/periods.ts";

function systemOf(first: string, end: string): RecordingSystem {
  if (end < firstConnectMonth) return "before CONNECT";
  return first >= firstConnectMonth ? "CONNECT" : "both";
}

const notes: Readonly<Record<RecordingSystem, string | null>> = {
  "before CONNECT": null,
  both: `[b] the recording system changed in ${formatMonth(newSystem)}: the last month comes from the new one`,
  CONNECT:
    "[b] another share of offences is in no ward than in other periods: a ward's change between them is not comparable",
};

const sumBy = <T>(rows: readonly T[], keyOf: (row: T) => string, of: (row: T) => number) => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + of(row));
  return sums;
};

/** How much of the force's offences the wards of each period have. */
export const makeWardPeriods = tableMaker({
  schema: wardPeriods,
  sources: [],
  make: (context) => {
    const inWards = sumBy(
      context.made(crimeWards),
      (row) => row.period_end,
      (row) => row.offences,
    );
    const inMonths = sumBy(
      context.made(crimeMonthly),
      (row) => row.month,
      (row) => row.offences ?? 0,
    );
    const rows = [...inWards].flatMap(([end, wardOffences]) => {
      const first = addMonths(end, -11);
      const months = [...inMonths].filter(([month]) => month >= first && month <= end);
      // Without the force's own figures there is nothing to say of a share.
      if (months.length < 12) return [];
      const force = months.reduce((sum, [, offences]) => sum + offences, 0);
      const system = systemOf(first, end);
      const row = {
        period_end: end,
        is_financial_year: end.endsWith("-03"),
        recording_system: system,
        ward_offences: wardOffences,
        force_offences: force,
        share_in_wards: toPercent(wardOffences / force),
        note: notes[system],
      };
      return [row];
    });
    return Promise.resolve(rows);
  },
});
