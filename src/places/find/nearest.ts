import { distance } from "fastest-levenshtein";
import type { Offer } from "./found.ts";
import type { Name } from "./names.ts";
import { compact } from "./plain.ts";

const mostOffered = 4;

/** How many letters may differ: none below four, more in longer words, never more than a quarter. */
export function mostSlips(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 6) return 1;
  return letters < 12 ? 2 : 3;
}

/** Letters that differ between two spellings; past one, the first letter must be right. */
function slipsBetween(typed: string, name: string): number {
  const slips = distance(typed, name);
  return slips < 2 || typed[0] === name[0] ? slips : Infinity;
}

/** The names that are nearest in spelling, a few; none where all are too far. */
export function nearestNames(words: string, names: readonly Name[]): Offer[] {
  const typed = compact(words);
  const near = names
    .filter(({ as }) => as !== "abbreviation")
    .map((name) => ({
      name,
      slips: Math.min(...name.parts.map((part) => slipsBetween(typed, compact(part)))),
    }))
    .filter(({ slips }) => slips <= mostSlips(typed.length));
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const codes = new Map<string, readonly string[]>();
  for (const { name } of near.filter(({ slips }) => slips === fewest)) {
    codes.set(name.name, [...(codes.get(name.name) ?? []), ...name.areaCodes]);
  }
  const offers = new Map<string, Offer>();
  for (const [name, all] of codes) {
    const areaCodes = [...new Set(all)];
    // Two names for the same authorities are one choice.
    const key = areaCodes.toSorted().join(" ");
    if (!offers.has(key)) offers.set(key, { name, areaCodes });
  }
  return [...offers.values()].slice(0, mostOffered);
}
