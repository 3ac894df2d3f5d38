import { capitalise } from "../../../words/lists.ts";
import { formatChance, formatRate } from "../../../words/numbers.ts";
import { colourWord } from "../../../charts/colour-words.ts";
import {
  chanceAtMost,
  mixedRate,
  parked,
  paymentThreshold,
  workedWith,
} from "../../../stats/payment-by-results.ts";
import type { Frame } from "../../../charts/chart.ts";
import {
  comparison,
  hairline,
  ink,
  others,
  paper,
  soft,
  thisArea,
} from "../../../charts/colours.ts";
import { paymentPage, workedOutHere, type RowsFigure } from "../../../charts/rows-figure.ts";
import { inPeople, schemeOf } from "./payment-curve.ts";
import type { PaymentState } from "../state.ts";

type MixRow = { readonly name: string; readonly rate: number; readonly works: boolean };

/** Four ways in which the same people can be measured; the first two change nobody. */
function mixRows(state: PaymentState): readonly MixRow[] {
  const mix = { easyRate: state["easy-rate"] / 100, hardRate: state["hard-rate"] / 100 };
  const [easy, effect] = [state.easy / 100, state.effect / 100];
  const taken = mixedRate(state.taken / 100, mix);
  return [
    { name: "Everyone, and nothing works", rate: mixedRate(easy, mix), works: false },
    { name: `${String(state.taken)}% easy cases, and nothing works`, rate: taken, works: false },
    {
      name: "Everyone, and it works",
      rate: mixedRate(easy, workedWith(mix, effect)),
      works: true,
    },
    {
      name: "Everyone, but only easy cases are worked with",
      rate: mixedRate(easy, parked(mix, effect)),
      works: true,
    },
  ];
}

/** The same rule as for the curve, against the rate that is predicted for everyone. */
function ruleFor(state: PaymentState, predicted: number) {
  const { rule } = schemeOf(state);
  if (rule.kind === "significant") {
    const threshold = paymentThreshold(state.people, { predicted, actual: predicted, rule });
    return { threshold, words: "The same test as above" };
  }
  const below = state.predicted - state.target;
  const target = predicted - below / 100;
  const distance = `${String(Math.abs(below))} ${Math.abs(below) === 1 ? "point" : "points"}`;
  const words = `The same rule as above: a target ${below === 0 ? "at" : `${distance} ${below > 0 ? "below" : "above"}`} the rate predicted for everyone`;
  if (target < 0) return { threshold: -1, words: `${words}, which is under 0% and never met` };
  const rate = { kind: rule.kind, target: Math.min(1, target) };
  return {
    threshold: paymentThreshold(state.people, { predicted, actual: predicted, rule: rate }),
    words,
  };
}

function drawRows(rows: readonly MixRow[], limit: number | undefined, frame: Frame): string {
  const { width } = frame;
  const [left, right, top] = [frame.phone ? 8 : 318, 58, 44];
  const step = frame.phone ? 48 : 34;
  const height = top + rows.length * step + 8;
  const x = (rate: number): number => Math.round(10 * (left + rate * (width - left - right))) / 10;
  const bottom = height - 8;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (rate) =>
      `<line x1="${String(x(rate))}" x2="${String(x(rate))}" y1="${String(top)}" y2="${String(bottom)}" stroke="${hairline}"/>` +
      `<text x="${String(x(rate))}" y="${String(top - 8)}" fill="${soft}">${String(rate * 100)}%</text>`,
  );
  const line =
    limit === undefined
      ? ""
      : `<line x1="${String(x(limit))}" x2="${String(x(limit))}" y1="${String(top - 22)}" y2="${String(bottom)}" stroke="${comparison}" stroke-width="2" stroke-dasharray="5 3"/>` +
        `<text x="${String(x(limit) - 6)}" y="${String(top - 26)}" fill="${ink}" text-anchor="${limit > 0.35 ? "end" : "start"}">paid up to here</text>`;
  const middleOf = (index: number): number => top + index * step + step / 2;
  const heightOf = (index: number): number => middleOf(index) + (frame.phone ? 9 : 0);
  const points = rows.map(
    ({ rate }, index) =>
      `${String(index)}:${String(Math.round(x(rate)))},${String(Math.round(heightOf(index)))}`,
  );
  const dots = rows.map(({ name, rate, works }, index) => {
    const middle = middleOf(index);
    const y = heightOf(index);
    const nameAt = frame.phone ? middle - 9 : middle;
    return (
      `<circle cx="${String(x(rate))}" cy="${String(y)}" r="6" fill="${works ? thisArea : others}" stroke="${paper}" stroke-width="1.5"/>` +
      `<text x="0" y="${String(nameAt + 4)}" text-anchor="start" fill="${ink}" stroke="${paper}" stroke-width="4" paint-order="stroke">${name}</text>` +
      `<text x="${String(width)}" y="${String(y + 4)}" text-anchor="end" fill="${ink}" class="strong">${formatRate(rate)}</text>`
    );
  });
  return `<svg class="plot" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" aria-hidden="true">${[...grid, line, ...dots].join("")}<g data-along="y" data-points="${points.join(" ")}"></g></svg>`;
}

/** How the mix of cases moves the measured rate though nobody changes. */
export function paymentMixFigure(state: PaymentState): RowsFigure {
  const rows = mixRows(state);
  const [everyone, taken] = [rows[0]?.rate ?? 0, rows[1]?.rate ?? 0];
  const { threshold, words } = ruleFor(state, everyone);
  const chances = rows.map(({ rate }) => chanceAtMost(threshold, state.people, rate));
  const limit = threshold < 0 ? undefined : threshold / state.people;
  const points = Math.round(1000 * (everyone - taken)) / 10;
  const size = String(Math.abs(points));
  const moved =
    points === 0
      ? "does not move"
      : `${points > 0 ? "falls" : "rises"} by ${size} ${size === "1" ? "point" : "points"}`;
  return {
    id: "payment-by-mix",
    page: paymentPage,
    source: workedOutHere,
    title: `The measured rate ${moved} when ${String(state.taken)}% of those taken on are easy cases instead of ${String(state.easy)}%, and nobody has changed`,
    subtitle: `Measured reoffending rate. Easy cases reoffend at ${String(state["easy-rate"])}%, hard cases at ${String(state["hard-rate"])}%; ${String(state.easy)}% of everyone are easy cases. ${capitalise(colourWord(others))}: nobody changes. ${capitalise(colourWord(thisArea))}: a programme that cuts the rate of those it works with by ${String(state.effect)} points, but not below 0%.`,
    altText: `Four dots from 0 to 100%: ${rows.map(({ name, rate }) => `${name}, ${formatRate(rate)}`).join("; ")}.${limit === undefined ? "" : ` The bonus is paid up to ${formatRate(limit)}.`}`,
    notes: [
      `${words}, for ${inPeople(state.people)}.`,
      "Taking on easy cases is called creaming or cherry picking; taking people on and not working with the hard cases is called parking. Both can be paid while hard cases get nothing. A prediction for each person, rather than for everyone together, takes away most of the gain from creaming, as far as it knows what makes a case hard.",
    ],
    table: {
      head: ["Who is measured", "Measured rate", "Chance of the bonus"],
      body: rows.map(({ name, rate }, index) => [
        name,
        formatRate(rate),
        formatChance(chances[index] ?? 0),
      ]),
    },
    file: () => ({
      columns: {
        who_is_measured: { label: "Who is measured", format: "text" },
        measured_rate: { label: "Measured reoffending rate, percent", format: "percent" },
        chance_of_bonus: { label: "Chance that the bonus is paid, 0 to 1", format: "ratio" },
      },
      rows: rows.map(({ name, rate }, index) => ({
        who_is_measured: name,
        measured_rate: 100 * rate,
        chance_of_bonus: chances[index] ?? 0,
      })),
    }),
    draw: (frame) => drawRows(rows, limit, frame),
  };
}
