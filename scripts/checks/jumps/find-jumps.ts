import { windowsOf, type Counts, type Step, type Window } from "./windows.ts";

/** A place's counts moved up or down at a period, by more than chance and the rest of London did. */
export type Jump = Window & {
  /** Counts after over counts before; for a place over the same ratio of everywhere else. */
  readonly ratio: number;
};

/** From when on a move is a jump: a ratio, and how many times the usual spread. */
export type Limits = { readonly ratio: number; readonly score: number };

/** The whole is a count of thousands: a fifth is far more than chance. */
export const wholeLimits: Limits = { ratio: 1.2, score: 5 };
export const placeLimits: Limits = { ratio: 1.3, score: 5 };

type Move = Window & { readonly logRatio: number; readonly score: number };

/** Half an offence more, so that none is a number too. */
const log = (count: number): number => Math.log(count + 0.5);
const chance = (count: number): number => 1 / (count + 0.5);

function movesOf(step: Step, counts: Counts, rest?: Counts, longest = step.year): readonly Move[] {
  const elsewhere = new Map(
    (rest ? windowsOf(rest, step, longest) : []).map((window) => [window.at, window]),
  );
  return windowsOf(counts, step, longest).flatMap((window) => {
    const { at, before, after } = window;
    const other = elsewhere.get(at);
    if (rest && !other) return [];
    const logRatio = log(after) - log(before) - (other ? log(other.after) - log(other.before) : 0);
    const variance =
      chance(after) + chance(before) + (other ? chance(other.after) + chance(other.before) : 0);
    return [{ ...window, logRatio, score: logRatio / Math.sqrt(variance) }];
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [Math.floor, Math.ceil].map(
    (round) => sorted[round((sorted.length - 1) / 2)] ?? 0,
  );
  return ((below ?? 0) + (above ?? 0)) / 2;
}

/** Moves beyond the limits; of those within half a year of one another in one direction, the clearest. */
function peaksOf(
  { year }: Step,
  moves: readonly Move[],
  limits: Limits,
  spreadOf: (move: Move) => number,
): readonly Jump[] {
  const runs: Move[][] = [];
  for (const move of moves) {
    const isJump =
      Math.abs(move.logRatio) >= Math.log(limits.ratio) &&
      Math.abs(move.score) >= limits.score * spreadOf(move);
    if (!isJump) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last && 2 * (move.at - last.at) <= year && Math.sign(last.score) === Math.sign(move.score);
    if (goesOn) run?.push(move);
    else runs.push([move]);
  }
  return runs.map((run) => {
    const { at, periods, before, after, logRatio } = run.reduce((best, move) =>
      Math.abs(move.score) > Math.abs(best.score) ? move : best,
    );
    return { at, periods, before, after, ratio: Math.exp(logRatio) };
  });
}

/** Jumps of the whole, by chance alone. */
export const jumpsOfWhole = (step: Step, whole: Counts): readonly Jump[] =>
  peaksOf(step, movesOf(step, whole), wholeLimits, () => 1);

const minus = (whole: Counts, part: Counts): Counts =>
  whole.map((count, at) => {
    const own = part[at] ?? null;
    return count === null || own === null ? null : count - own;
  });

/**
 * Jumps of places that the whole does not share: each place's move less that of everywhere else. A
 * move is measured by the usual spread of moves over as many periods, of all places and times, from
 * the median as in the modified z-score of B. Iglewicz and D. C. Hoaglin, "How to detect and handle
 * outliers" (1993), so that the jumps themselves do not widen it; never by less than chance.
 *
 * No change-point library on npm is kept up; and what a person must judge one by one is better found
 * by a rule that is told in one sentence.
 */
export function jumpsOfPlaces(
  step: Step,
  places: ReadonlyMap<string, Counts>,
  whole: Counts,
): ReadonlyMap<string, readonly Jump[]> {
  const pairs = [...places].map(
    ([place, counts]) => ({ place, counts, rest: minus(whole, counts) }) as const,
  );
  const spreads = Array.from({ length: step.year + 1 }, (_, periods) => {
    const scores = pairs
      .flatMap(({ counts, rest }) => movesOf(step, counts, rest, periods))
      .flatMap((move) => (move.periods === periods ? [Math.abs(move.score)] : []));
    return Math.max(1, 1.4826 * median(scores));
  });
  return new Map(
    pairs.map(({ place, counts, rest }) => [
      place,
      peaksOf(
        step,
        movesOf(step, counts, rest),
        placeLimits,
        ({ periods }) => spreads[periods] ?? 1,
      ),
    ]),
  );
}
