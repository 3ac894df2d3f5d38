import { crimeWards } from "../../../src/datasets/wards/crime-wards.ts";
import { wards } from "../../../src/datasets/wards/wards.ts";
import { offenceGroups } from "../../../src/datasets/crime/offence-groups.ts";
import { tableMaker } from "../../pipeline/table.ts";
import { mpsWards } from "../../sources/mps/wards.ts";
import { suspectOf, unseenPeaks } from "./ward-peaks.ts";

/** Every ward with its borough. */
export const makeWards = tableMaker({
  schema: wards,
  sources: [mpsWards],
  make: async (context) => {
    const found = await context.read(mpsWards);
    return found?.wards.map(({ code, name, borough }) => ({
      ward_code: code,
      ward_name: name,
      area_code: borough,
    }));
  },
});

/** Every ward, period and group; a group that the file has no row of had no offence there. */
export const makeCrimeWards = tableMaker({
  schema: crimeWards,
  sources: [mpsWards],
  make: async (context) => {
    const found = await context.read(mpsWards);
    if (found === undefined) return undefined;
    const sums = new Map<string, number>();
    for (const { ward, periodEnd, group, offences } of found.counts) {
      const key = `${ward}|${periodEnd}|${group}`;
      // Two of the publisher's groups can be one of ours.
      sums.set(key, (sums.get(key) ?? 0) + offences);
    }
    return found.wards.flatMap(({ code }) =>
      found.periods.flatMap(({ last }) =>
        offenceGroups.map((group) => ({
          ward_code: code,
          period_end: last,
          offence_group: group,
          offences: sums.get(`${code}|${last}|${group}`) ?? 0,
        })),
      ),
    );
  },
  suspects: async (context) => {
    const found = await context.read(mpsWards);
    return found === undefined ? [] : (await unseenPeaks(found, context)).map(suspectOf);
  },
});
