import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import {
  liveOffenceGroups,
  nineOffenceGroups,
} from "../../../src/datasets/crime/offence-groups.ts";

/** The tables that are searched for jumps. */
export const jumpTables = ["crime_monthly", "crime_yearly"] as const;
export type JumpTable = (typeof jumpTables)[number];

/** What a person found out about a jump. */
export type Verdict = {
  readonly dataset: JumpTable;
  readonly areaCode: string;
  readonly offenceGroup: string;
  /** 2014-08, or 2014-15 in the yearly table. */
  readonly period: string;
  readonly direction: "up" | "down";
  readonly kind: (typeof verdictKinds)[number];
  readonly reason: string;
};

/**
 * `pandemic`: one side of it lies in March 2020 to June 2022. `one month`: a single month makes it.
 * `unexplained`: looked into, and no change in counting is known.
 */
export const verdictKinds = ["pandemic", "one month", "unexplained"] as const;

export const verdictsFile = "scripts/checks/jumps/verdicts.csv";

const columns = [
  "dataset",
  "area_code",
  "offence_group",
  "period",
  "direction",
  "kind",
  "reason",
] as const;

const tables: Record<
  JumpTable,
  { readonly groups: readonly string[]; readonly period: RegExp; readonly example: string }
> = {
  crime_monthly: {
    groups: liveOffenceGroups,
    period: /^\d{4}-(0[1-9]|1[0-2])$/,
    example: "2026-06",
  },
  crime_yearly: { groups: nineOffenceGroups, period: /^\d{4}-\d{2}$/, example: "2012-13" },
};

const isOneOf = <T extends string>(values: readonly T[], text: string): text is T =>
  (values as readonly string[]).includes(text);

/**
 * The verdicts in a file: what each says of which jump.
 *
 * @throws Error for a header or a cell that is not as it must be, with its row and column
 */
export function parseVerdicts(csv: string): readonly Verdict[] {
  const [header = [], ...records]: string[][] = parse(csv);
  if (header.join() !== columns.join())
    throw new Error(
      `${verdictsFile}: expected the header ${columns.join()}, found ${header.join()}`,
    );
  return records.map((record, index) => {
    const [dataset = "", areaCode = "", offenceGroup = "", period = "", ...rest] = record;
    const [direction = "", kind = "", reason = ""] = rest;
    const wrong = (column: (typeof columns)[number], expected: string, found: string): Error =>
      new Error(
        `${verdictsFile}, row ${index + 2}, column ${column}: expected ${expected}, found “${found}”`,
      );
    if (!isOneOf(jumpTables, dataset)) throw wrong("dataset", jumpTables.join(" or "), dataset);
    const { groups, period: form, example } = tables[dataset];
    if (areaCode === "") throw wrong("area_code", "a code", areaCode);
    if (!isOneOf(groups, offenceGroup))
      throw wrong("offence_group", "an offence group", offenceGroup);
    if (!form.test(period)) throw wrong("period", `such as ${example}`, period);
    if (!isOneOf(["up", "down"], direction)) throw wrong("direction", "up or down", direction);
    if (!isOneOf(verdictKinds, kind)) throw wrong("kind", verdictKinds.join(", "), kind);
    if (reason.trim() === "") throw wrong("reason", "what is known of it", reason);
    return { dataset, areaCode, offenceGroup, period, direction, kind, reason };
  });
}

export const readVerdicts = async (): Promise<readonly Verdict[]> =>
  parseVerdicts(await readFile(join(import.meta.dirname, "verdicts.csv"), "utf8"));
