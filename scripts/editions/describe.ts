import { airportsCode, unknownBoroughCode } from "../../src/datasets/areas/codes.ts";
import { allOffences } from "../../src/datasets/crime/offence-groups.ts";
import { formatCount } from "../../src/words/numbers.ts";
import { authorityCodes, authorityNames } from "../sources/areas/borough-codes.ts";
import type { AbsentGroup, AbsentLine } from "./absent-lines.ts";
import type { Findings, Gone } from "./compare.ts";
import { force } from "./figures.ts";
import type { Excess } from "./limits.ts";
import type { Peak } from "./line-peaks.ts";
import type { FarOff } from "./new-month.ts";
import type { Swap } from "./swaps.ts";

const names: ReadonlyMap<string, string> = new Map<string, string>([
  ...authorityCodes.map((code, index): [string, string] => [code, authorityNames[index] ?? code]),
  [force, "the whole force"],
  [airportsCode, "the airports"],
  [unknownBoroughCode, "unknown borough"],
]);

const nameOf = (code: string): string => names.get(code) ?? code;
const whatOf = (group: string): string => (group === allOffences ? "all offences" : group);

/** `2024-08 to 2026-06 (23 months)`, or the one month. */
function span(months: readonly string[]): string {
  const ordered = [...new Set(months)].toSorted();
  const [first = "", last = first] = [ordered[0], ordered.at(-1)];
  return ordered.length === 1 ? first : `${first} to ${last} (${ordered.length} months)`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** What is gone: a group in several areas, an area in several groups, or one cell, each in a line. */
function describeGone(gone: readonly Gone[]): string[] {
  const byGroup = groupBy(gone, ({ group }) => group);
  const whole = [...byGroup].filter(([, cells]) => new Set(cells.map((c) => c.area)).size > 8);
  const wholeGroups = new Set(whole.map(([group]) => group));
  const rest = gone.filter(({ group }) => !wholeGroups.has(group));
  return [
    ...whole.map(
      ([group, cells]) =>
        `${group}: gone from ${new Set(cells.map((c) => c.area)).size} boroughs in ${span(cells.map((c) => c.month))}`,
    ),
    ...[...groupBy(rest, ({ area }) => area)].map(([area, cells]) => {
      const groups = [...new Set(cells.map((c) => c.group))];
      const what = groups.length > 3 ? `${groups.length} groups` : groups.join(", ");
      return `${nameOf(area)}: no figures of ${what} in ${span(cells.map((c) => c.month))}`;
    }),
  ];
}

const describeSwap = ({ kind, one, other, months }: Swap): string =>
  kind === "month"
    ? `${one} and ${other} have changed places`
    : `${nameOf(one)} and ${nameOf(other)} have changed places in ${span(months)}`;

/** Totals before their parts, what is furthest off first. */
function describeFarOff(all: readonly FarOff[]): string[] {
  const rank = ({ area, group }: FarOff) =>
    (area === force ? 0 : 2) + (group === allOffences ? 0 : 1);
  const off = ({ value, bound }: FarOff) => Math.abs(value - bound) / Math.sqrt(Math.max(bound, 1));
  return all
    .toSorted((a, b) => rank(a) - rank(b) || off(b) - off(a))
    .map(({ area, month, group, value, side, bound, yearBefore }) => {
      const least = side === "low" ? "at least" : "at most";
      const what = side === "low" ? "a part month" : "far too many";
      return `${nameOf(area)}, ${month}, ${whatOf(group)}: ${what}? ${formatCount(value)} offences; the 24 months before had ${least} ${formatCount(bound)}, the same month a year before ${formatCount(yearBefore)}`;
    });
}

/** One line an area and group, the largest first. */
function describeExcesses(all: readonly Excess[]): string[] {
  return [...groupBy(all, ({ area, group }) => `${area}|${group}`).values()]
    .map((cells) => cells.toSorted((a, b) => b.times - a.times))
    .toSorted((a, b) => (b[0]?.times ?? 0) - (a[0]?.times ?? 0))
    .flatMap((cells) => {
      const [worst] = cells;
      if (worst === undefined) return [];
      const { area, group, month, before, after } = worst;
      const where =
        cells.length === 1
          ? `in ${month}`
          : `in ${span(cells.map((c) => c.month))}, most in ${month}`;
      return `${nameOf(area)}, ${whatOf(group)}: revised further than editions are, ${where}: ${formatCount(before)} before, ${formatCount(after)} now`;
    });
}

/** What is worth a look and stops nothing by itself: it may say what the other findings come from. */
export const describeRemarks = ({ repeated }: Findings): readonly string[] =>
  repeated.map(({ month, of }) => `${month} repeats the figures of ${of}`);

const describeLine = ({ file, subgroup, area }: AbsentLine): string =>
  `"${file}": no line of ${subgroup} for ${nameOf(area)}`;

export const describeAbsentGroup = ({ file, group }: AbsentGroup): string =>
  `"${file}": no line of ${group} for any borough`;

const describePeak = ({
  file,
  row,
  group,
  subgroup,
  area,
  month,
  value,
  side,
  bound,
}: Peak): string =>
  `${nameOf(area)}, ${month}, ${group}, ${subgroup}: ${formatCount(value)} offences, where no other month of that line within two years has ${side === "high" ? "more" : "fewer"} than ${formatCount(bound)}: a digit may be ${side === "high" ? "too many" : "lost"} ("${file}", row ${String(row)}, column ${month.replace("-", "")})`;

/** Every finding in a line, what explains most first. */
export const describeFindings = (
  findings: Findings,
  lines: readonly AbsentLine[],
  peaks: readonly Peak[],
): readonly string[] => [
  ...lines.map(describeLine),
  ...describeGone(findings.gone),
  ...findings.swaps.map(describeSwap),
  ...describeFarOff(findings.farOff),
  ...describeExcesses(findings.excesses),
  ...peaks.map(describePeak),
];
