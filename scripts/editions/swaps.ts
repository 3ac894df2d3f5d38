import { figureOf, type Cell, type Figures } from "./figures.ts";

/** Two areas, groups or months whose figures changed places, in these months. */
export type Swap = {
  readonly kind: "area" | "group" | "month";
  readonly one: string;
  readonly other: string;
  readonly months: readonly string[];
};

/** Changed places, the figures must fit this many times better than where they stand. */
const better = 4;

/** And differ by more than chance alone would have it, in square roots of their sum. */
const roots = 3;

type Vector = readonly number[];
type Vectors = ReadonlyMap<string, Vector>;

const distance = (one: Vector | undefined, other: Vector | undefined): number =>
  (one ?? []).reduce((total, value, index) => total + Math.abs(value - (other?.[index] ?? 0)), 0);

const sum = (vector: Vector | undefined): number =>
  (vector ?? []).reduce((total, value) => total + value, 0);

/** Pairs whose later vectors fit each other's earlier ones far better than their own. */
function swappedPairs(before: Vectors, after: Vectors): [string, string][] {
  const moved = [...before.keys()].filter((key) => distance(before.get(key), after.get(key)) > 0);
  return moved.flatMap((one, index) =>
    moved.slice(index + 1).flatMap((other): [string, string][] => {
      const own =
        distance(before.get(one), after.get(one)) + distance(before.get(other), after.get(other));
      const crossed =
        distance(before.get(one), after.get(other)) + distance(before.get(other), after.get(one));
      const chance = roots * Math.sqrt(sum(before.get(one)) + sum(before.get(other)));
      return crossed * better < own && own > chance ? [[one, other]] : [];
    }),
  );
}

export type Axes = {
  readonly areas: readonly string[];
  readonly groups: readonly string[];
  /** Months that both tables have. */
  readonly months: readonly string[];
};

const vectors = (
  keys: readonly string[],
  others: readonly string[],
  figures: Figures,
  cellOf: (key: string, other: string) => Cell,
): Vectors =>
  new Map(
    keys.map((key) => [key, others.map((other) => figureOf(figures, cellOf(key, other)) ?? 0)]),
  );

/** What changed places between two tables: areas or groups within a month, or whole months. */
export function findSwaps(before: Figures, after: Figures, axes: Axes): Swap[] {
  const { areas, groups, months } = axes;
  const found = new Map<string, Swap>();
  const add = (kind: Swap["kind"], one: string, other: string, month: string) => {
    const key = `${kind}|${one}|${other}`;
    const earlier = found.get(key)?.months ?? [];
    found.set(key, { kind, one, other, months: [...earlier, month] });
  };
  for (const month of months) {
    const byArea = (area: string, group: string): Cell => ({ area, group, month });
    const byGroup = (group: string, area: string): Cell => ({ area, group, month });
    const pairs = (kind: "area" | "group") => {
      const [keys, others, cellOf] =
        kind === "area" ? [areas, groups, byArea] : [groups, areas, byGroup];
      return swappedPairs(
        vectors(keys, others, before, cellOf),
        vectors(keys, others, after, cellOf),
      );
    };
    for (const [one, other] of pairs("area")) add("area", one, other, month);
    for (const [one, other] of pairs("group")) add("group", one, other, month);
  }
  const places = areas.flatMap((area) => groups.map((group) => `${area}|${group}`));
  const byMonth = (month: string, place: string): Cell => {
    const [area = "", group = ""] = place.split("|");
    return { area, group, month };
  };
  const pairs = swappedPairs(
    vectors(months, places, before, byMonth),
    vectors(months, places, after, byMonth),
  );
  for (const [one, other] of pairs) add("month", one, other, one);
  return [...found.values()];
}
