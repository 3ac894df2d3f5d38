import type { PaymentState } from "../state.ts";
import { formatChance, formatCount, formatRate } from "../../../words/numbers.ts";
import {
  averagePayment,
  partingSize,
  paymentCurve,
  type PaymentChances,
  type Scheme,
} from "../../../stats/payment-by-results.ts";
import { comparison, thisArea } from "../../../charts/colours.ts";
import { paymentPage, workedOutHere, type RowsFigure } from "../../../charts/rows-figure.ts";
import { drawLines } from "./lines.ts";

/** How far the search for the size at which the chances part goes. */
export const searched = 5000;
const drawnTo = 2000;
const tableSizes = [10, 20, 38, 50, 100, 200, 500, 1000, 2000];

/** The settings as the statistics take them: proportions, not percentages. */
export function schemeOf(state: PaymentState): Scheme {
  return {
    predicted: state.predicted / 100,
    actual: Math.max(0, state.predicted - state.effect) / 100,
    rule:
      state.rule === "target"
        ? { kind: "target", target: state.target / 100 }
        : { kind: "significant", level: state.level / 100 },
  };
}

export type Outcome = {
  readonly state: PaymentState;
  readonly curve: readonly PaymentChances[];
  /** The chances for the cohort that was chosen. */
  readonly chosen: PaymentChances;
  readonly parting: number | undefined;
};

const never: PaymentChances = { threshold: -1, works: 0, nothing: 0 };

/** Everything that follows from the settings, worked out once for words, drawing and tables. */
export function workOut(state: PaymentState): Outcome {
  const curve = paymentCurve(searched, schemeOf(state));
  return {
    state,
    curve,
    chosen: curve[state.people - 1] ?? never,
    parting: partingSize(curve, state.margin / 100),
  };
}

export const inPeople = (count: number): string =>
  count === 1 ? "1 person" : `${formatCount(count)} people`;

const ruleWords = (state: PaymentState): string =>
  state.rule === "target"
    ? `at a reoffending rate of ${String(state.target)}% or less`
    : `where so few would reoffend by chance at most ${String(state.level)} times in 100`;

/** What the settings come to, in sentences. The first one is the answer. */
export function answer({ state, chosen, parting }: Outcome): readonly string[] {
  const { works, nothing, threshold } = chosen;
  const limit =
    threshold < 0
      ? "No result of so small a cohort can meet the rule."
      : `The bonus is paid if at most ${formatCount(threshold)} of ${inPeople(state.people)} reoffend (${formatRate(threshold / state.people)}).`;
  const apart =
    parting === undefined
      ? `The two chances never stay ${String(state.margin)} points apart in cohorts of up to ${formatCount(searched)} people.`
      : `The two chances stay ${String(state.margin)} points apart from ${inPeople(parting)} on (looked up to ${formatCount(searched)}).`;
  const average = (chance: number): string =>
    formatChance(averagePayment(state.fixed / 100, chance));
  return [
    `With ${inPeople(state.people)}, a programme that works is paid its bonus ${formatChance(works)} of the time, and one that does nothing ${formatChance(nothing)} of the time.`,
    limit,
    `With ${String(state.fixed)}% of the price as a fixed fee, the first earns ${average(works)} of the price on average, the second ${average(nothing)}.`,
    apart,
  ];
}

/** Sizes that the line is drawn through: every one at first, then closer together than the eye sees. */
function drawnSizes(from: number): readonly number[] {
  const found = new Set<number>();
  for (let size = from; size <= drawnTo; size = Math.max(size + 1, size * 1.035)) {
    found.add(Math.floor(size));
  }
  return [...found, drawnTo];
}

/** Chance of payment by size of cohort, when the programme works and when it does nothing. */
export function paymentCurveFigure(outcome: Outcome): RowsFigure {
  const { state, curve, chosen } = outcome;
  const from = state.people < 10 ? 1 : 10;
  const sizes = drawnSizes(from);
  const pointsOf = (which: "works" | "nothing") =>
    sizes.map((people) => ({ people, chance: (curve[people - 1] ?? never)[which] }));
  const rowsOf = (of: readonly number[]) =>
    [...new Set([...of, state.people])]
      .toSorted((a, b) => a - b)
      .map((people) => ({ people, ...(curve[people - 1] ?? never) }));
  const rows = rowsOf(tableSizes);
  const { predicted, actual } = schemeOf(state);
  const fixed = state.fixed / 100;
  const lead = answer(outcome)[0] ?? "";
  return {
    id: "payment-by-size",
    page: paymentPage,
    source: workedOutHere,
    title: `In ${inPeople(state.people)}: paid ${formatChance(chosen.works)} of the time if it works, ${formatChance(chosen.nothing)} if it does nothing`,
    subtitle: `Chance that the bonus is paid, by size of cohort. Predicted rate ${formatRate(predicted)}, rate when the programme works ${formatRate(actual)}; paid ${ruleWords(state)}.`,
    altText: `Two lines over cohorts of ${String(from)} to ${formatCount(drawnTo)} people. ${lead} In ${formatCount(drawnTo)} people it is ${formatChance(curve[drawnTo - 1]?.works ?? 0)} and ${formatChance(curve[drawnTo - 1]?.nothing ?? 0)}.`,
    notes: [
      "The lines go in steps because people are whole: one more person can move the largest count that is paid.",
    ],
    table: {
      head: [
        ...["People", "Paid up to", "Bonus if it works", "Bonus if it does nothing"],
        ...["Points apart", "Of the price if it works", "Of the price if it does nothing"],
      ],
      body: rows.map(({ people, threshold, works, nothing }) => [
        formatCount(people),
        threshold < 0 ? "never" : `${formatCount(threshold)} reoffend`,
        formatChance(works),
        formatChance(nothing),
        String(Math.round(100 * (works - nothing))),
        formatChance(averagePayment(fixed, works)),
        formatChance(averagePayment(fixed, nothing)),
      ]),
    },
    file: () => ({
      columns: {
        people: { label: "People in the cohort", format: "count" },
        paid_up_to: { label: "Most who may reoffend", format: "count", nullable: true },
        if_it_works: { label: "Chance of the bonus if it works, 0 to 1", format: "ratio" },
        if_it_does_nothing: {
          label: "Chance of the bonus if it does nothing, 0 to 1",
          format: "ratio",
        },
        share_of_price_if_it_works: {
          label: "Share of the price that is paid on average if it works, 0 to 1",
          format: "ratio",
        },
        share_of_price_if_it_does_nothing: {
          label: "Share of the price that is paid on average if it does nothing, 0 to 1",
          format: "ratio",
        },
      },
      rows: rowsOf([...sizes, ...tableSizes]).map(({ people, threshold, works, nothing }) => ({
        people,
        paid_up_to: threshold < 0 ? null : threshold,
        if_it_works: works,
        if_it_does_nothing: nothing,
        share_of_price_if_it_works: averagePayment(fixed, works),
        share_of_price_if_it_does_nothing: averagePayment(fixed, nothing),
      })),
    }),
    draw: (frame) =>
      drawLines(
        {
          ...{ from, to: drawnTo, highest: 1 },
          read: rows.map(({ people, works, nothing }) => ({ people, chances: [works, nothing] })),
          lines: [
            { name: ["it works"], colour: thisArea, points: pointsOf("works") },
            {
              ...{ name: ["it does", "nothing"], colour: comparison, dashed: true },
              points: pointsOf("nothing"),
            },
          ],
          marked: { people: state.people, chances: [chosen.works, chosen.nothing] },
        },
        frame,
      ),
  };
}
