import { cityOfLondonPoliceCode, unassignedCode } from "../../../src/datasets/areas/codes.ts";
import { crimeOfficial } from "../../../src/datasets/crime/crime-official.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { yearEnding } from "../../pipeline/cells.ts";
import { keepOtherParts, tableMaker } from "../../pipeline/table.ts";
import { onsPfaCspTables, type OfficialYear } from "../../sources/crime/ons-pfa-csp-tables.ts";
import { onsPfaRollingYear, type ForceYear } from "../../sources/crime/ons-pfa-rolling-year.ts";

type OfficialRow = RowOf<typeof crimeOfficial>;

/** Of the rolling years, the financial years and the last one that the file has. */
const isWanted = ({ periodEnd }: ForceYear): boolean =>
  periodEnd.endsWith("-03-31") || periodEnd === "2018-12-31";

function forceRow({ area, periodEnd, offences, fraud }: ForceYear): OfficialRow {
  return {
    area_code: area,
    ...yearEnding(periodEnd),
    source: onsPfaRollingYear.id,
    offences,
    includes_fraud: fraud !== null,
    note: "sum of the offences listed, as published in early 2019",
  };
}

const tableNotes: Readonly<Record<string, string>> = {
  [cityOfLondonPoliceCode]: "the force serves one authority: the same figure",
  [unassignedCode]: "offences that ONS gives to no borough: shown apart, not spread",
};

function tableRow({ area, periodEnd, offences, table }: OfficialYear): OfficialRow {
  const note = tableNotes[area];
  return {
    area_code: area,
    ...yearEnding(periodEnd),
    source: onsPfaCspTables.id,
    offences,
    includes_fraud: false,
    note: note === undefined ? `Table ${table}` : `Table ${table}; ${note}`,
  };
}

/** Official totals, 12 months at a time. */
export const makeCrimeOfficial = tableMaker({
  schema: crimeOfficial,
  sources: [onsPfaRollingYear, onsPfaCspTables],
  make: async (context) => {
    const rolling = (await context.read(onsPfaRollingYear)) ?? [];
    const tables = (await context.read(onsPfaCspTables)) ?? [];
    const fresh = [...rolling.filter(isWanted).map(forceRow), ...tables.map(tableRow)];
    return keepOtherParts(
      fresh,
      context.committed(crimeOfficial),
      (row) => `${row.source}|${row.period_end}`,
    );
  },
});
