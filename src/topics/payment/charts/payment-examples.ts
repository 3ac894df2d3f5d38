import { formatChance, formatCount, formatRate, formatTimes } from "../../../words/numbers.ts";
import { paymentCurve, rareFrom, type PaymentChances } from "../../../stats/payment-by-results.ts";
import type { RowsFile } from "../../../charts/rows-file.ts";
import { comparison, thisArea } from "../../../charts/colours.ts";
import { paymentPage, workedOutFromStated, type RowsFigure } from "../../../charts/rows-figure.ts";
import { drawLines, type Line } from "./lines.ts";
import { inPeople } from "./payment-curve.ts";

/** A group of RADAR as its evaluation states it; rates in percent. */
export type Group = {
  readonly name: string;
  readonly people: number;
  readonly reoffended: number;
  readonly predicted: number;
  /** Of so few or fewer, if the predicted rate is exact. */
  readonly chance: number;
};

/** Lewisham's rate and the averages beside it, in percent. */
export type Rates = { readonly cohort: number; readonly force: number; readonly country: number };

const largest = 2000;
const assumedFall = 10;
const level = 0.05;

const drawn = Array.from({ length: 121 }, (_, step) => Math.round(10 * 200 ** (step / 120)));

const lineOf = (
  curve: readonly PaymentChances[],
  which: "works" | "nothing",
  sizes: readonly number[],
): Line["points"] =>
  [...new Set(sizes)].map((people) => ({ people, chance: curve[people - 1]?.[which] ?? 0 }));

/** A column of chances for each line, a row for each size that is drawn or tabled. */
function fileOf(
  label: string,
  sizes: readonly number[],
  lines: readonly { name: string; label: string; chance: (people: number) => number }[],
): RowsFile {
  return {
    columns: {
      people: { label, format: "count" },
      ...Object.fromEntries(
        lines.map((line) => [line.name, { label: line.label, format: "ratio" } as const]),
      ),
    },
    rows: [...new Set(sizes)]
      .toSorted((a, b) => a - b)
      .map((people) => ({
        people,
        ...Object.fromEntries(lines.map(({ name, chance }) => [name, chance(people)])),
      })),
  };
}

/** How seldom a real fall would be told from chance in groups as small as RADAR's. */
export function radarFigure(groups: readonly Group[]): RowsFigure {
  const curves = groups.map(({ predicted }) =>
    paymentCurve(largest, {
      predicted: predicted / 100,
      actual: (predicted - assumedFall) / 100,
      rule: { kind: "significant", level },
    }),
  );
  const told = groups.map(({ people }, index) => curves[index]?.[people - 1]?.works ?? 0);
  const words = groups.map(
    ({ people, predicted }, index) =>
      `${formatChance(told[index] ?? 0)} of the time in ${inPeople(people)} predicted at ${String(predicted)}%`,
  );
  const size = (index: number): number | undefined => {
    const last = curves[index]?.findLastIndex(({ works }) => works < 0.8) ?? 0;
    return last + 1 < largest ? last + 2 : undefined;
  };
  const sizes = [...groups.map(({ people }) => people), 100, 200, 500, 1000, 2000];
  const tabled = sizes.toSorted((a, b) => a - b);
  return {
    id: "radar-sizes",
    page: paymentPage,
    source: workedOutFromStated,
    title: `A real fall of ${String(assumedFall)} points would be told from chance ${words.join(", and ")}`,
    subtitle: `Chance that a programme which cuts reoffending by ${String(assumedFall)} points (our assumption) shows a rate so low that chance alone would give it at most 5 times in 100, by size of cohort. The predicted rates are those of RADAR’s two groups.`,
    altText: `Two rising lines over cohorts of 10 to ${formatCount(largest)} people. A fall of ${String(assumedFall)} points is told from chance ${words.join("; ")}. Four times in five it takes ${groups.map((_, index) => inPeople(size(index) ?? largest)).join(" and ")}.`,
    notes: [
      ...groups.map(
        ({ name, people, reoffended, predicted, chance }) =>
          `${name}: ${String(reoffended)} of ${String(people)} reoffended; at ${String(predicted)}% so few or fewer would come about by chance ${formatTimes(chance)}, if the prediction is exact.`,
      ),
      "RADAR was not paid by results as far as the report says. Its sizes and predicted rates serve as an example.",
    ],
    table: {
      head: [
        "People",
        ...groups.map(({ predicted }) => `Told apart, predicted ${String(predicted)}%`),
      ],
      body: tabled.map((people) => [
        formatCount(people),
        ...curves.map((curve) => formatChance(curve[people - 1]?.works ?? 0)),
      ]),
    },
    file: () =>
      fileOf(
        "People in the cohort",
        [...drawn, ...sizes],
        groups.map(({ predicted }, index) => ({
          name: `told_apart_predicted_${String(predicted)}`,
          label: `Chance that a fall of ${String(assumedFall)} points from ${String(predicted)}% is told from chance, 0 to 1`,
          chance: (people) => curves[index]?.[people - 1]?.works ?? 0,
        })),
      ),
    draw: (frame) =>
      drawLines(
        {
          ...{ from: 10, to: largest, highest: 1 },
          read: tabled.map((people) => ({
            people,
            chances: curves.map((curve) => curve[people - 1]?.works ?? 0),
          })),
          lines: groups.map(({ predicted }, index) => ({
            name: [`${String(predicted)}%`, "predicted"],
            colour: index === 0 ? thisArea : comparison,
            ...(index === 0 ? {} : { dashed: true }),
            points: lineOf(curves[index] ?? [], "works", drawn),
          })),
        },
        frame,
      ),
  };
}

/** How often luck alone would show Lewisham's rate, over sizes of cohort that are assumed. */
export function lewishamFigure({ cohort, force, country }: Rates): RowsFigure {
  const curve = paymentCurve(largest, {
    predicted: force / 100,
    actual: country / 100,
    rule: { kind: "target", target: cohort / 100 },
  });
  const rare = (which: "works" | "nothing"): string => {
    const size = rareFrom(
      curve.map((chances) => chances[which]),
      level,
    );
    return size === undefined
      ? `in no cohort of up to ${inPeople(largest)}`
      : `from ${inPeople(size)} on`;
  };
  const at = (people: number): PaymentChances =>
    curve[people - 1] ?? { threshold: -1, works: 0, nothing: 0 };
  const rate = formatRate(cohort / 100);
  const sizes = [50, 100, 200, 300, 500, 1000, 2000];
  const fromFifty = drawn.map((size) => Math.max(50, size));
  return {
    id: "lewisham-luck",
    page: paymentPage,
    source: workedOutFromStated,
    title: `At a true rate of ${String(force)}%, luck alone shows ${rate} or less ${formatChance(at(50).nothing)} of the time in 50 people and ${formatChance(at(500).nothing)} of the time in 500`,
    subtitle: `Chance that a cohort whose true rate is ${String(force)}% (the Metropolitan Police average that the report gives) or ${String(country)}% (the national one) shows ${rate} or less, by size of cohort. The report states no size: 50 to ${formatCount(largest)} people are our assumption.`,
    altText: `Two falling lines over cohorts of 50 to ${formatCount(largest)} people. In 50 people the chance is ${formatChance(at(50).nothing)} at ${String(force)}% and ${formatChance(at(50).works)} at ${String(country)}%; in 500 people ${formatChance(at(500).nothing)} and ${formatChance(at(500).works)}.`,
    notes: [
      `Luck becomes rarer than 5 times in 100 ${rare("nothing")} against ${String(force)}%, and ${rare("works")} against ${String(country)}%. That is for rates of exactly ${String(cohort)}, ${String(force)} and ${String(country)}%; the report rounds them, and half a point moves the sizes a good deal.`,
      "This says nothing about whether the people in the cohort were like those in the averages. If they were not, no size of cohort would show what the programme did.",
    ],
    table: {
      head: ["People (assumed)", `True rate ${String(force)}%`, `True rate ${String(country)}%`],
      body: sizes.map((people) => [
        formatCount(people),
        formatChance(at(people).nothing),
        formatChance(at(people).works),
      ]),
    },
    file: () =>
      fileOf(
        "People in the cohort (assumed)",
        [...fromFifty, ...sizes],
        (
          [
            [force, "nothing"],
            [country, "works"],
          ] as const
        ).map(([actual, which]) => ({
          name: `luck_at_${String(actual)}`,
          label: `Chance of ${rate} or less where the true rate is ${String(actual)}%, 0 to 1`,
          chance: (people) => at(people)[which],
        })),
      ),
    draw: (frame) =>
      drawLines(
        {
          ...{ from: 50, to: largest, highest: 0.4 },
          read: sizes.map((people) => ({
            people,
            chances: [at(people).nothing, at(people).works],
          })),
          lines: [
            {
              ...{ name: [`true ${String(force)}%`], colour: thisArea },
              points: lineOf(curve, "nothing", fromFifty),
            },
            {
              ...{ name: [`true ${String(country)}%`], colour: comparison, dashed: true },
              points: lineOf(curve, "works", fromFifty),
            },
          ],
        },
        frame,
      ),
  };
}
