import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frames } from "../../../src/charts/chart.ts";
import { formatChance } from "../../../src/charts/payment/figure.ts";
import { answer, paymentCurveFigure, workOut } from "../../../src/charts/payment/payment-curve.ts";
import { lewishamFigure, radarFigure } from "../../../src/charts/payment/payment-examples.ts";
import { paymentMixFigure } from "../../../src/charts/payment/payment-mix.ts";
import {
  firstState,
  formatPayment,
  limitsOf,
  parsePayment,
  rules,
  settings,
  type PaymentState,
  type Setting,
} from "../../../src/charts/payment/state.ts";

const within = (setting: Setting) => {
  const { least, most } = limitsOf(setting);
  return fc.integer({ min: least, max: most });
};

const anyState: fc.Arbitrary<PaymentState> = fc.record({
  people: within("people"),
  predicted: within("predicted"),
  effect: within("effect"),
  target: within("target"),
  level: within("level"),
  fixed: within("fixed"),
  margin: within("margin"),
  easy: within("easy"),
  "easy-rate": within("easy-rate"),
  "hard-rate": within("hard-rate"),
  taken: within("taken"),
  rule: fc.constantFrom(...rules),
});

describe("the address", () => {
  it("brings back any state", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parsePayment(formatPayment(state))).toEqual(state);
      }),
    );
  });

  it("is read whatever it holds, and always gives a state in range", () => {
    const noise = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.tuple(fc.constantFrom(...settings, "rule"), fc.string()))
        .map((pairs) => new URLSearchParams(pairs).toString()),
    );
    fc.assert(
      fc.property(noise, (search) => {
        const state = parsePayment(search);
        for (const setting of settings) {
          const { least, most } = limitsOf(setting);
          expect(state[setting]).toBeGreaterThanOrEqual(least);
          expect(state[setting]).toBeLessThanOrEqual(most);
          expect(Number.isSafeInteger(state[setting])).toBe(true);
        }
        expect(parsePayment(formatPayment(state))).toEqual(state);
      }),
    );
  });

  it("without settings is the first state, and what is out of range goes to the end", () => {
    expect(parsePayment("")).toEqual(firstState);
    expect(parsePayment("?people=Infinity&effect=-4&target=6x&rule=none")).toEqual({
      ...firstState,
      ...{ people: 2000, effect: 0 },
    });
  });
});

describe("figures of any state", () => {
  it("are whole: words, drawings without a broken number, and a square table", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const outcome = workOut(state);
        for (const figure of [paymentCurveFigure(outcome), paymentMixFigure(state)]) {
          const drawn = frames.map((frame) => figure.draw(frame)).join("");
          const text = [figure.title, figure.subtitle, figure.altText, ...figure.notes, drawn];
          expect(text.join(" ")).not.toMatch(/NaN|undefined|Infinity/);
          expect(drawn).not.toContain("style=");
          for (const row of figure.table.body) expect(row).toHaveLength(figure.table.head.length);
        }
        expect(answer(outcome).join(" ")).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 40 },
    );
  });

  it("answer in well under 16 ms once warm", () => {
    const once = (): void => {
      const outcome = workOut(firstState);
      paymentCurveFigure(outcome).draw(frames[0]);
      paymentMixFigure(firstState).draw(frames[0]);
    };
    for (let round = 0; round < 20; round += 1) once();
    const started = performance.now();
    for (let round = 0; round < 20; round += 1) once();
    expect((performance.now() - started) / 20).toBeLessThan(16);
  });
});

it("the first answer is for RADAR's larger group", () => {
  expect(answer(workOut(firstState))).toMatchInlineSnapshot(`
    [
      "With 38 people, a programme that works is paid its bonus 67% of the time, and one that does nothing 19% of the time.",
      "The bonus is paid if at most 24 of 38 people reoffend (63.2%).",
      "With 50% of the price as a fixed fee, the first earns 83% of the price on average, the second 59%.",
      "The two chances stay 80 points apart from 229 people on (looked up to 5,000).",
    ]
  `);
});

it("the worked examples say what is assumed, and how rare luck is", () => {
  const radar = radarFigure([
    { name: "Short", people: 38, reoffended: 21, predicted: 71 },
    { name: "Prolific", people: 32, reoffended: 19, predicted: 75 },
  ]);
  expect(radar.notes[0]).toContain("2.8 times in 100");
  expect(radar.notes[1]).toContain("3.8 times in 100");
  const lewisham = lewishamFigure({ cohort: 22, force: 26, country: 28 });
  expect(lewisham.subtitle).toContain("our assumption");
  expect([radar.title, lewisham.title, lewisham.notes[0]]).toMatchInlineSnapshot(`
    [
      "A real fall of 10 points would be told from chance 29% of the time in 38 people predicted at 71%, and 31% of the time in 32 people predicted at 75%",
      "22% or less would be luck 32% of the time in 50 people and 2% of the time in 500",
      "Luck becomes rarer than 5 times in 100 from 342 people on against 26%, and from 156 people on against 28%.",
    ]
  `);
});

it("a chance is never all or nothing unless it is", () => {
  expect([0, 0.0001, 0.671, 0.9999, 1].map(formatChance)).toEqual([
    ...["0%", "under 1%", "67%", "over 99%", "100%"],
  ]);
});
