import { liveOffenceGroups } from "../../src/datasets/crime/offence-groups.ts";
import { boroughCodes } from "../sources/areas/borough-codes.ts";
import { lineKey, type MonthlyFile } from "../sources/crime/mps-borough-monthly.ts";

export type AbsentLine = {
  readonly file: string;
  readonly subgroup: string;
  readonly area: string;
};

/** Below one offence a borough and month a file may have no line for want of offences. */
const usualAMonth = 1;

/**
 * Boroughs without a line for a subgroup that is usual elsewhere: a line that was lost. The publisher
 * leaves a line out only where nothing was recorded in all the months of a file.
 */
export function absentLines({ file, months, lines }: MonthlyFile): AbsentLine[] {
  const subgroups = new Set([...lines.keys()].map((key) => key.slice(0, key.lastIndexOf("|"))));
  return [...subgroups].flatMap((subgroup) => {
    const counts = boroughCodes.map((area) => lines.get(lineKey(subgroup, area)));
    const total = counts.flatMap((line) => line ?? []).reduce((sum, count) => sum + count, 0);
    if (total / boroughCodes.length / months.length < usualAMonth) return [];
    return boroughCodes
      .filter((_, index) => counts[index] === undefined)
      .map((area) => ({ file, subgroup, area }));
  });
}

export type AbsentGroup = { readonly file: string; readonly group: string };

/** Groups without any line in a file. Fraud was not in the files of some years, which the table notes. */
export const absentGroups = ({ file, groups }: MonthlyFile): AbsentGroup[] =>
  liveOffenceGroups.filter((group) => !groups.has(group)).map((group) => ({ file, group }));
