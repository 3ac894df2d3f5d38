import { formatList } from "./lists.ts";

/**
 * Some of a series of periods, three and more that follow each other as one span:
 * "2015-16 and 2018-19 to 2023-24".
 *
 * @param all every period in order, as written
 * @param isSaid whether the period at a place is one of them
 */
export function formatRuns(all: readonly string[], isSaid: (index: number) => boolean): string {
  const runs: string[][] = [];
  all.forEach((period, index) => {
    if (!isSaid(index)) return;
    const last = runs.at(-1);
    if (last && isSaid(index - 1)) last.push(period);
    else runs.push([period]);
  });
  return formatList(
    runs.flatMap((run) => (run.length < 3 ? run : [`${run[0] ?? ""} to ${run.at(-1) ?? ""}`])),
  );
}
