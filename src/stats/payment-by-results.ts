import { binomialProbabilities, binomialTails } from "./binomial.ts";
import { requireProportion } from "./interval.ts";

/** When the bonus is paid: at a reoffending rate, or where chance is an unlikely reason for it. */
export type Rule =
  | { readonly kind: "target"; readonly target: number }
  | { readonly kind: "significant"; readonly level: number };

/** What a provider is measured by. Rates are proportions in 0..1. */
export type Scheme = {
  /** The rate without the programme. */
  readonly predicted: number;
  /** The rate with a programme that works; equal to `predicted` where its effect is 0. */
  readonly actual: number;
  readonly rule: Rule;
};

export type PaymentChances = {
  /** The most people who may reoffend if the bonus is to be paid; -1 where it never is. */
  readonly threshold: number;
  /** Chance of payment when the programme works, and when it does nothing. */
  readonly works: number;
  readonly nothing: number;
};

// 0.7 * 10 is 7.000000000000001 and 1 - 0.85 is 0.15000000000000002: what lies at the target or at the
// level is not beyond it.
const tolerance = 1e-9;

const most = (target: number, people: number): number => Math.floor(target * people + tolerance);

/** @throws RangeError when a rate of the scheme is none */
export function requireScheme({ predicted, actual, rule }: Scheme): void {
  for (const rate of [predicted, actual, rule.kind === "target" ? rule.target : rule.level]) {
    requireProportion(rate);
  }
}

/**
 * The chance that at most `threshold` of `people` reoffend, each with the same chance.
 *
 * @param threshold whole people; -1 where nothing is low enough
 * @param rate 0..1
 */
export const chanceAtMost = (threshold: number, people: number, rate: number): number =>
  threshold < 0 ? 0 : threshold >= people ? 1 : binomialTails(threshold, people, rate).atMost;

/**
 * The most people who may reoffend if the bonus is to be paid. Under a target: the largest count
 * whose rate is at or below it. Under a test: the largest count so small that as few or fewer would
 * come about at the predicted rate with a probability of at most the level.
 */
export function paymentThreshold(people: number, { predicted, rule }: Scheme): number {
  if (rule.kind === "target") return most(rule.target, people);
  const { first, probabilities } = binomialProbabilities(people, predicted);
  let sum = 0;
  const tooMany = probabilities.findIndex((probability) => {
    sum += probability;
    return sum > rule.level + tolerance;
  });
  return tooMany < 0 ? people : first + tooMany - 1;
}

type RunningTail = {
  readonly chance: number;
  /** What the chance would be with the count one higher. */
  readonly chanceOfNext: number;
  readonly addPerson: () => void;
  readonly raise: () => void;
};

/** Where nobody reoffends, or everybody, nothing is left to chance. */
function certainTail(rate: 0 | 1): RunningTail {
  let [people, count] = [0, -1];
  const chanceAt = (most: number): number => (most >= rate * people && most >= 0 ? 1 : 0);
  return {
    get chance() {
      return chanceAt(count);
    },
    get chanceOfNext() {
      return chanceAt(count + 1);
    },
    addPerson: () => void (people += 1),
    raise: () => void (count += 1),
  };
}

/**
 * The chance of at most `count` as people are added one at a time and the count rises by one at
 * most: F(k; n + 1) = F(k; n) - p b(k; n), and b(k + 1; n) follows from b(k; n). Terms are kept as
 * logarithms, so that none is lost on the way.
 */
function runningTail(rate: number): RunningTail {
  if (rate === 0 || rate === 1) return certainTail(rate);
  let [people, count, sum, term] = [0, -1, 0, -Infinity];
  const [logRate, logRest] = [Math.log(rate), Math.log1p(-rate)];
  /** Logarithm of the probability of one more than the count. */
  const nextTerm = (): number => {
    if (count + 1 > people) return -Infinity;
    if (count < 0) return people === 0 ? 0 : people * logRest;
    return term + Math.log((people - count) / (count + 1)) + logRate - logRest;
  };
  return {
    get chance() {
      if (count < 0) return 0;
      // What is neither certain nor impossible stays so, however far the sum has come down.
      return count >= people ? 1 : Math.min(1, Math.max(Number.MIN_VALUE, sum));
    },
    get chanceOfNext() {
      return Math.min(1, sum + Math.exp(nextTerm()));
    },
    addPerson: () => {
      if (count >= 0) {
        sum -= rate * Math.exp(term);
        term += Math.log((people + 1) / (people + 1 - count)) + logRest;
      }
      people += 1;
    },
    raise: () => {
      term = nextTerm();
      count += 1;
      sum += Math.exp(term);
    },
  };
}

/**
 * The chances of payment for every cohort from 1 to `largest` people, in one pass.
 *
 * @returns the chances for n people at index n - 1
 * @throws RangeError when a rate is none
 */
export function paymentCurve(largest: number, scheme: Scheme): readonly PaymentChances[] {
  requireScheme(scheme);
  const { rule } = scheme;
  const [works, nothing] = [runningTail(scheme.actual), runningTail(scheme.predicted)];
  let threshold = -1;
  const mayRise = (people: number): boolean =>
    rule.kind === "target"
      ? threshold < most(rule.target, people)
      : threshold < people && nothing.chanceOfNext <= rule.level + tolerance;
  return Array.from({ length: largest }, (_, index) => {
    works.addPerson();
    nothing.addPerson();
    while (mayRise(index + 1)) {
      works.raise();
      nothing.raise();
      threshold += 1;
    }
    return { threshold, works: works.chance, nothing: nothing.chance };
  });
}

/**
 * The size of cohort from which the chances of payment stay at least a margin apart. One more person
 * can move the threshold, so the chances go up in steps: "stay" is up to the end of the curve.
 *
 * @param margin 0.8 for 80 points
 * @returns people, or undefined where the curve ends too early
 */
export function partingSize(curve: readonly PaymentChances[], margin: number): number | undefined {
  const last = curve.findLastIndex(({ works, nothing }) => works - nothing < margin);
  return last + 1 < curve.length ? last + 2 : undefined;
}

/**
 * The size of cohort from which a chance stays below a level, up to the end of the curve.
 *
 * @param chances for n people at index n - 1
 * @param level 0.05 for 5 times in 100
 * @returns people, or undefined where the curve ends too early
 */
export function rareFrom(chances: readonly number[], level: number): number | undefined {
  const last = chances.findLastIndex((chance) => chance >= level);
  return last + 1 < chances.length ? last + 2 : undefined;
}

/** What is paid on average, as a share of the whole price, where a share of it is a fixed fee. */
export const averagePayment = (fixedShare: number, chance: number): number =>
  fixedShare + (1 - fixedShare) * chance;

/** Easy and hard cases, each with a rate of its own. Shares and rates are in 0..1. */
export type Mix = { readonly easyRate: number; readonly hardRate: number };

/** The rate that is measured where a share of the people are easy cases. */
export const mixedRate = (easyShare: number, { easyRate, hardRate }: Mix): number =>
  easyShare * easyRate + (1 - easyShare) * hardRate;

const lowered = (rate: number, effect: number): number => Math.max(0, rate - effect);

/** The rates where a programme works with everyone: each kind falls, and none below 0. */
export const workedWith = ({ easyRate, hardRate }: Mix, effect: number): Mix => ({
  easyRate: lowered(easyRate, effect),
  hardRate: lowered(hardRate, effect),
});

/** The rates where it works with the easy cases alone and the hard ones are parked. */
export const parked = ({ easyRate, hardRate }: Mix, effect: number): Mix => ({
  easyRate: lowered(easyRate, effect),
  hardRate,
});
