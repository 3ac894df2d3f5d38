import { fraud } from "../../../src/datasets/offence-groups.ts";
import { metropolitanPoliceCode } from "../../sources/borough-codes.ts";
import type { Tables } from "../check.ts";
import { jumpsOfPlaces, jumpsOfWhole, type Jump } from "./find-jumps.ts";
import type { KnownBreak } from "./known-breaks.ts";
import type { Counts } from "./windows.ts";

export type FoundJump = Jump & {
  readonly areaCode: string;
  readonly areaName: string;
  readonly offenceGroup: string;
  readonly month: string;
};

type Ask = Tables["ask"];

/** Counts of each group and place, by month; London is every row there is. */
async function readCounts(ask: Ask): Promise<ReadonlyMap<string, ReadonlyMap<string, Counts>>> {
  const rows = await ask(
    `SELECT offence_group, area_code, month, offences FROM crime_monthly
     JOIN areas USING (area_code) WHERE area_type = 'borough' AND offence_group <> '${fraud}'
     UNION ALL
     SELECT offence_group, '${metropolitanPoliceCode}', month, CAST(sum(offences) AS INTEGER)
     FROM crime_monthly WHERE offence_group <> '${fraud}' GROUP BY offence_group, month
     ORDER BY offence_group, area_code, month`,
  );
  const groups = new Map<string, Map<string, (number | null)[]>>();
  for (const row of rows) {
    const places = groups.get(String(row["offence_group"])) ?? new Map<string, (number | null)[]>();
    groups.set(String(row["offence_group"]), places);
    const counts = places.get(String(row["area_code"])) ?? [];
    places.set(String(row["area_code"]), counts);
    counts.push(row["offences"] === null ? null : Number(row["offences"]));
  }
  return groups;
}

async function readBreaks(ask: Ask): Promise<readonly KnownBreak[]> {
  const rows = await ask(
    `SELECT period, areas, offence_group FROM breaks
     WHERE dataset = 'crime_monthly' AND (areas IS NOT NULL OR offence_group IS NOT NULL)`,
  );
  return rows.map((row) => ({
    period: String(row["period"]),
    areas: row["areas"] === null ? [] : String(row["areas"]).split(" "),
    offenceGroup: row["offence_group"] === null ? null : String(row["offence_group"]),
  }));
}

/** Jumps of London and of every borough in every group that the force counts, and known breaks. */
export async function readJumps(
  ask: Ask,
): Promise<{ readonly jumps: readonly FoundJump[]; readonly breaks: readonly KnownBreak[] }> {
  const months = (await ask("SELECT DISTINCT month FROM crime_monthly ORDER BY month")).map((row) =>
    String(row["month"]),
  );
  const names = new Map(
    (await ask("SELECT area_code, area_name FROM areas")).map((row) => [
      String(row["area_code"]),
      String(row["area_name"]),
    ]),
  );
  const named = (areaCode: string, offenceGroup: string, found: readonly Jump[]): FoundJump[] =>
    found.map((jump) => ({
      ...jump,
      ...{ areaCode, offenceGroup, month: months[jump.at] ?? "" },
      areaName: areaCode === metropolitanPoliceCode ? "London" : (names.get(areaCode) ?? areaCode),
    }));
  const jumps = [...(await readCounts(ask))].flatMap(([group, counts]) => {
    const whole = counts.get(metropolitanPoliceCode) ?? [];
    const places = new Map([...counts].filter(([code]) => code !== metropolitanPoliceCode));
    return [
      ...named(metropolitanPoliceCode, group, jumpsOfWhole(whole)),
      ...[...jumpsOfPlaces(places, whole)].flatMap(([code, found]) => named(code, group, found)),
    ];
  });
  return { jumps, breaks: await readBreaks(ask) };
}
