import type { Verdict } from "./judge-source.ts";
import type { Spoiling } from "./spoil-all.ts";

const good: readonly Verdict[] = [
  "refused by name",
  "warning that names the cell",
  "figures unchanged",
];

export const isGood = (verdict: Verdict): boolean => good.includes(verdict);

function lines(results: readonly Spoiling[], of: (one: Spoiling) => string): string[] {
  const groups = [...Map.groupBy(results, of)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([name, some]) => {
    const counts = good.map((verdict) => some.filter((one) => one.verdict === verdict).length);
    const bad = some.filter(({ verdict }) => !isGood(verdict)).length;
    return [...counts, bad].map((count) => String(count).padStart(9)).join("") + `  ${name}`;
  });
}

const head = "  refused   warned unchanged     none";

/** Counts by kind of spoiling and by reader. */
export const describeSpoilings = (results: readonly Spoiling[]): string =>
  [
    `${results.length} spoilt files: refused by name, warned of with the cell named, figures unchanged, none of these.`,
    'A "plausible digit" is a digit in place of another: no reader can know it. It is refused where sums or',
    "rates no longer fit, and otherwise named in the comparison with the committed table.",
    "",
    `${head}  kind`,
    ...lines(results, ({ kind }) => kind),
    "",
    `${head}  reader`,
    ...lines(results, ({ subject }) => subject),
    "",
  ].join("\n");
