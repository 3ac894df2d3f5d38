import type { Line, Table } from "./table.ts";
import { textOf } from "./table.ts";

export const breaksFile = "/data/breaks.csv";

export type Change = { readonly label: string; readonly reason: string };

const bearsOn = (line: Line, code: string, groups: readonly string[]): boolean => {
  const [areas, group] = [textOf(line, "areas"), textOf(line, "offence_group")];
  if (areas !== null && !areas.includes(code)) return false;
  if (group === null) return true;
  return groups.length === 0 ? line["bears_on_totals"] === "true" : groups.includes(group);
};

/**
 * The changes in counting of one series, by the first of its periods that comes after each.
 *
 * @param periods all periods of the series, in order and in the notation of the table's breaks
 * @param groups the offence groups that are counted; none means all, which are the total
 */
export function changesOf(
  breaks: Table,
  dataset: string,
  code: string,
  periods: readonly string[],
  groups: readonly string[] = [],
): ReadonlyMap<string, Change> {
  const own = breaks
    .filter((line) => line["dataset"] === dataset && bearsOn(line, code, groups))
    .map((line) => ({
      since: line["period"] ?? "",
      label: line["label"] ?? "",
      reason: `${line["reason"] ?? ""} ${line["effect"] ?? ""}`,
    }))
    .filter(({ since }) => (periods[0] ?? "") <= since)
    .toSorted((a, b) => a.since.localeCompare(b.since) || a.label.localeCompare(b.label));
  const changes = new Map<string, Change>();
  for (const { since, label, reason } of own) {
    const at = periods.find((period) => period >= since);
    if (at === undefined) continue;
    const before = changes.get(at);
    changes.set(
      at,
      before
        ? { label: `${before.label}, ${label}`, reason: `${before.reason} ${reason}` }
        : { label, reason },
    );
  }
  return changes;
}
