import { metropolitanPoliceCode } from "../../../src/datasets/areas/codes.ts";
import { fraud } from "../../../src/datasets/crime/offence-groups.ts";
import type { Tables } from "../check.ts";
import { jumpsOfPlaces, jumpsOfWhole, type Jump } from "./find-jumps.ts";
import type { KnownBreak } from "./known-breaks.ts";
import { monthOf } from "./months.ts";
import type { JumpTable } from "./verdicts.ts";
import { byMonth, byYear, type Counts, type Step } from "./windows.ts";

export type FoundJump = Jump & {
  readonly dataset: JumpTable;
  readonly areaCode: string;
  readonly areaName: string;
  readonly offenceGroup: string;
  /** As the table writes it. */
  readonly period: string;
  /** Its first month. */
  readonly month: string;
};

type Ask = Tables["ask"];
type Question = { readonly dataset: JumpTable; readonly step: Step; readonly sql: string };

/** Rows of `offence_group, area_code, period, offences`: boroughs, and London as the force has it. */
const questions: readonly Question[] = [
  {
    dataset: "crime_monthly",
    step: byMonth,
    sql: `SELECT offence_group, area_code, month AS period, offences
      FROM crime_monthly JOIN areas USING (area_code)
      WHERE area_type = 'borough' AND offence_group <> '${fraud}'
      UNION ALL
      SELECT offence_group, '${metropolitanPoliceCode}', month, CAST(sum(offences) AS INTEGER)
      FROM crime_monthly WHERE offence_group <> '${fraud}' GROUP BY offence_group, month`,
  },
  {
    dataset: "crime_yearly",
    step: byYear,
    sql: `SELECT offence_group, area_code, financial_year AS period, offences
      FROM crime_yearly JOIN areas USING (area_code)
      WHERE (area_type = 'borough' OR area_code = '${metropolitanPoliceCode}')
        AND classification = 'nine groups' AND offence_group <> 'All offences'`,
  },
];

async function jumpsOf(
  ask: Ask,
  { dataset, step, sql }: Question,
  names: ReadonlyMap<string, string>,
): Promise<readonly FoundJump[]> {
  const rows = await ask(`FROM (${sql}) ORDER BY offence_group, area_code, period`);
  const periods = [...new Set(rows.map((row) => String(row["period"])))].toSorted();
  const groups = new Map<string, Map<string, (number | null)[]>>();
  for (const row of rows) {
    const [group, code] = [String(row["offence_group"]), String(row["area_code"])];
    const places = groups.get(group) ?? new Map<string, (number | null)[]>();
    const counts = places.get(code) ?? [];
    counts.push(row["offences"] === null ? null : Number(row["offences"]));
    groups.set(group, places.set(code, counts));
  }
  const named = (areaCode: string, offenceGroup: string, found: readonly Jump[]): FoundJump[] =>
    found.map((jump) => {
      const period = periods[jump.at] ?? "";
      const areaName = names.get(areaCode) ?? areaCode;
      return {
        ...jump,
        ...{ dataset, areaCode, areaName, offenceGroup, period, month: monthOf(dataset, period) },
      };
    });
  return [...groups].flatMap(([group, counts]) => {
    const whole: Counts = counts.get(metropolitanPoliceCode) ?? [];
    const places = new Map([...counts].filter(([code]) => code !== metropolitanPoliceCode));
    return [
      ...named(metropolitanPoliceCode, group, jumpsOfWhole(step, whole)),
      ...[...jumpsOfPlaces(step, places, whole)].flatMap(([code, own]) => named(code, group, own)),
    ];
  });
}

async function readBreaks(ask: Ask): Promise<readonly KnownBreak[]> {
  const found: KnownBreak[] = [];
  for (const { dataset } of questions) {
    const rows = await ask(
      `SELECT period, areas, offence_group FROM breaks
       WHERE dataset = '${dataset}' AND (areas IS NOT NULL OR offence_group IS NOT NULL)`,
    );
    found.push(
      ...rows.map((row) => ({
        dataset,
        month: monthOf(dataset, String(row["period"])),
        areas: row["areas"] === null ? [] : String(row["areas"]).split(" "),
        offenceGroup: row["offence_group"] === null ? null : String(row["offence_group"]),
      })),
    );
  }
  return found;
}

/**
 * Jumps of London and of every borough, by month in the groups that the force counts and by year in
 * the nine older ones, and the breaks that can explain one.
 */
export async function readJumps(
  ask: Ask,
): Promise<{ readonly jumps: readonly FoundJump[]; readonly breaks: readonly KnownBreak[] }> {
  const areas = await ask("SELECT area_code, area_name FROM areas");
  const names = new Map([
    ...areas.map((row) => [String(row["area_code"]), String(row["area_name"])] as const),
    [metropolitanPoliceCode, "London"] as const,
  ]);
  const jumps: FoundJump[] = [];
  for (const question of questions) jumps.push(...(await jumpsOf(ask, question, names)));
  return { jumps, breaks: await readBreaks(ask) };
}
