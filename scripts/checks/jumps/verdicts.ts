import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { liveOffenceGroups } from "../../../src/datasets/offence-groups.ts";

/** What a person found out about a jump. */
export type Verdict = {
  readonly areaCode: string;
  readonly offenceGroup: string;
  readonly month: string;
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

const columns = ["area_code", "offence_group", "month", "direction", "kind", "reason"] as const;

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
    const [areaCode = "", offenceGroup = "", month = "", direction = "", kind = "", reason = ""] =
      record;
    const wrong = (column: (typeof columns)[number], expected: string, found: string): Error =>
      new Error(
        `${verdictsFile}, row ${index + 2}, column ${column}: expected ${expected}, found “${found}”`,
      );
    if (areaCode === "") throw wrong("area_code", "a code", areaCode);
    if (!isOneOf(liveOffenceGroups, offenceGroup))
      throw wrong("offence_group", "an offence group", offenceGroup);
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw wrong("month", "such as 2026-06", month);
    if (!isOneOf(["up", "down"], direction)) throw wrong("direction", "up or down", direction);
    if (!isOneOf(verdictKinds, kind)) throw wrong("kind", verdictKinds.join(", "), kind);
    if (reason.trim() === "") throw wrong("reason", "what is known of it", reason);
    return { areaCode, offenceGroup, month, direction, kind, reason };
  });
}

export const readVerdicts = async (): Promise<readonly Verdict[]> =>
  parseVerdicts(await readFile(join(import.meta.dirname, "verdicts.csv"), "utf8"));
