import { gzipSync } from "node:zlib";
import { connectInMemory } from "../../../../src/database/build/connect-in-memory.ts";
import { authorityNames } from "../../../../scripts/sources/areas/borough-codes.ts";
import { regionCodeByName } from "../../../../scripts/sources/areas/region-codes.ts";
import { toCsv, type Workspace } from "../raw-fixtures.ts";

export type Rows = string[][];

export const region = "moj-prsq-region-age";
export const regionFile = "NEW CRIME DATA GEOG.csv";
export const geotool = "moj-geotool-lambeth-london";
export const geotoolFile = "reoffending-rates.json";
export const early = "moj-prsq-national-2000";
export const earlyFile = "proven_reoffending_data.csv";
export const later = "moj-prsq-national-2012";
export const laterFile = "reoffending.json";
export const lait = "dfe-lait-youth-offending";
export const laitFile = "bds_long_0.2026-04-08.parquet";
export const yjb = "yjb-children-reoffending";
export const histories = "moj-criminal-histories";
export const historyFiles = ["sankey_data.2021-08.csv.gz", "Sankey_data_2024.csv.gz"] as const;

const adultBands = ["18 to 20", "21 to 24", "25 to 29", "30 to 34", "35 to 39", "40 to 44"];

/** Every region and band of one year: 10 offenders, 4 reoffenders, 9 reoffences in each. */
export function regionRows(cohort = "Apr 2015 to Mar 2016"): Rows {
  const bands = [
    ...[...adultBands, "45 to 49", "50+"].map((band) => ["Adult", band]),
    ...["10 to 14", "15 to 17"].map((band) => ["Juvenile", band]),
  ];
  return [
    [
      ...["adult_juv", "cohort", "region", "category", "subcat1", "subcat2"],
      ...["offenders", "reoffenders", "reoffences"],
    ],
    ...[...regionCodeByName.keys()].flatMap((name) =>
      bands.map(([group = "", band = ""]) => [
        ...[group, cohort, name, "Age total", band, "-"],
        ...["10", "4", "9"],
      ]),
    ),
  ];
}

export const geotoolRecord = (area: string, year: number, offenders = 200, reoffenders = 50) => ({
  AreaName: area,
  "Time period": String(year),
  "Number of offenders": offenders,
  "Number of reoffenders": reoffenders,
  Value: Math.round((1000 * reoffenders) / offenders) / 10,
});

type Cohort = { cohort: number; reoffenders: number; reoffences: number };

const spread = (name: string, counts: Cohort | null, isAdjusted: boolean): Rows => {
  const share = counts === null ? 0 : (100 * counts.reoffenders) / counts.cohort;
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  return [
    ["cohort", text(counts?.cohort)],
    ["reoffenders", text(counts?.reoffenders)],
    ["reoffences", text(counts?.reoffences)],
    ["binary", counts === null ? "" : share.toFixed(8)],
    ["frequency", counts === null ? "" : (counts.reoffences / counts.reoffenders).toFixed(8)],
    ...(isAdjusted
      ? [
          ["adjusted", counts === null ? "" : "31.23456789"],
          ["OGRS4", counts === null ? "" : "30.5"],
        ]
      : []),
  ].map(([rate = "", value = ""]) => [...name.split("|"), rate, value]);
};

/** One cohort in the older file's long form: a row for each rate of each group; null is empty. */
export function earlyCohort(
  series: "new|3-monthly" | "new|annual" | "old|annual",
  date: string,
  counts: Cohort | null = { cohort: 90, reoffenders: 30, reoffences: 100 },
): Rows {
  const isNew = series.startsWith("new");
  const children = { cohort: 10, reoffenders: 4, reoffences: 12 };
  const all = counts && {
    cohort: counts.cohort + children.cohort,
    reoffenders: counts.reoffenders + children.reoffenders,
    reoffences: counts.reoffences + children.reoffences,
  };
  return [
    ...spread(`${series}|${date}|Adult`, counts, isNew),
    ...spread(`${series}|${date}|Juvenile`, counts && children, false),
    ...spread(`${series}|${date}|All`, all, false),
  ];
}

export const earlyHeader = ["measure", "temporal_unit", "date", "group", "rate", "value"];

export const laterRecord = (cohort: string, offenders = 1000, reoffenders = 300) => ({
  cohort,
  date: `${cohort.slice(0, 4)}-04`,
  offenders,
  reoffenders,
  reoffences: 3 * reoffenders,
  reoffendingRate: Math.round((1000 * reoffenders) / offenders) / 10,
  avgReoffences: 3,
});

export type LaitRecord = readonly [measure: string, years: string, place: string, value: string];

const laitPlaces = [...authorityNames, "London", "England", "Bradford"];

/** Three measures of 2016 for every place: a dash in the City, 40.5 elsewhere. */
export const laitRecords = (): LaitRecord[] =>
  ["ReoffYO15-17", "FirstYJS", "Other", "LAC"].flatMap((measure) =>
    laitPlaces.map(
      (place) => [measure, "2016", place, place === "City of London" ? "-" : "40.5"] as const,
    ),
  );

/** Records as a Parquet file of the publisher's seven columns. */
export async function putLait(
  workspace: Workspace,
  records: readonly LaitRecord[],
  valuesName = "Values",
): Promise<void> {
  await workspace.put(lait, laitFile, "");
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const rows = records.map((record) => `(${record.map(quoted).join(", ")})`);
  const connection = await connectInMemory();
  await connection.run(
    `COPY (SELECT c0 AS "Short Desc", NULL::VARCHAR AS "Data item", c1 AS "Years", c2 AS "LA and Regions",
       c3 AS "${valuesName}", 1.0 AS "LA Number", 'NA' AS "Region"
     FROM (VALUES ${rows.join(", ")}) AS t(c0, c1, c2, c3))
     TO ${quoted(`${workspace.raw}/${lait}/${laitFile}`)} (FORMAT parquet)`,
  );
  connection.closeSync();
}

const yjbMeasures = [
  ["Number of children in cohort", "30"],
  ["Number of reoffenders", "12"],
  ["Number of reoffences", "40"],
] as const;

/** A year of one breakdown, and a quarter of it, which must not be read. */
export const yjbRows = (column: string, categories: readonly string[]): Rows => [
  [column, "measure", "end_period_year", "count", "end_period_month", "period_length"],
  ...categories.flatMap((category) =>
    yjbMeasures.flatMap(([measure, count]) => [
      [category, measure, "2020", count, "March", "Year"],
      [category, measure, "2020", "7", "Mar", "Quarter"],
    ]),
  ),
];

const historyHeader = ["orderID", "year", "offence_type", "offence_group", "gender", "source"];

/** Seven people of one combination, five of them cautioned; the newer file numbers its names. */
export function historyRows(year: string, isNumbered: boolean): Rows {
  const band = `${isNumbered ? "6 " : ""}15 or more previous convictions/cautions`;
  const person = ["1", year, "Juveniles", "04 Theft Offences", "2 Female"];
  const more = isNumbered ? ["a", "b"] : [];
  const outcome = (number: number, name: string) => (isNumbered ? `${number} ${name}` : name);
  return [
    [...historyHeader, "target", "value", ...(isNumbered ? ["source1", "target1"] : [])],
    [...person, "All offenders", band, "7", ...more],
    [...person, band, outcome(0, "Caution"), "5", ...more],
    [...person, band, outcome(6, "Immediate custody"), "2", ...more],
  ];
}

export async function putHistories(workspace: Workspace, first: Rows, second: Rows) {
  await workspace.put(histories, historyFiles[0], gzipSync(toCsv(first)));
  await workspace.put(histories, historyFiles[1], gzipSync(`\uFEFF${toCsv(second)}`));
}
