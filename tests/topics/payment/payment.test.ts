import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paymentChances } from "../../stats/support/payment-chances.ts";
import { frames } from "../../../src/charts/chart.ts";
import { formatChance } from "../../../src/words/numbers.ts";
import {
  answer,
  paymentCurveFigure,
  workOut,
} from "../../../src/topics/payment/charts/payment-curve.ts";
import {
  lewishamFigure,
  radarFigure,
} from "../../../src/topics/payment/charts/payment-examples.ts";
import { paymentMixFigure } from "../../../src/topics/payment/charts/payment-mix.ts";
import {
  firstState,
  formatPayment,
  limitsOf,
  parsePayment,
  rules,
  settings,
  type PaymentState,
  type Setting,
} from "../../../src/topics/payment/state.ts";
import { ask } from "../../../src/database/build/ask.ts";
import { paymentExamples, statedExamples } from "../../../src/topics/payment/stated-examples.ts";

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
        const astray = settings.filter((setting) => {
          const { least, most } = limitsOf(setting);
          const value = state[setting];
          return !(Number.isSafeInteger(value) && value >= least && value <= most);
        });
        expect(astray).toEqual([]);
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
});

describe("what the simulator shows", () => {
  // Sums of the binomial in whole numbers, with Python's fractions: at most 24 of 38, at most 21 of 38.
  it.each([
    ["target", 24, 0.6657316506430538, 0.18614022325021568],
    ["significant", 21, 0.2855654629739032, 0.02829921475931298],
  ] as const)("under a %s is the closed form", (rule, threshold, works, nothing) => {
    const { chosen } = workOut({ ...firstState, rule });
    expect(chosen.threshold).toBe(threshold);
    expect(chosen.works).toBeCloseTo(works, 9);
    expect(chosen.nothing).toBeCloseTo(nothing, 9);
  });

  it("for one person is that person's chance, and without an effect the same for both", () => {
    const one = workOut({ ...firstState, people: 1 }).chosen;
    expect([one.works, one.nothing]).toEqual([expect.closeTo(0.39, 12), expect.closeTo(0.29, 12)]);
    fc.assert(
      fc.property(anyState, (state) => {
        const { chosen, parting } = workOut({ ...state, effect: 0 });
        expect(chosen.works).toBe(chosen.nothing);
        expect(parting).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it("of the mix says that the measured rate moves and nobody has changed", () => {
    const mix = paymentMixFigure(firstState);
    expect(mix.title).toBe(
      "The measured rate falls by 6.4 points when 70% of those taken on are easy cases instead of 50%, and nobody has changed",
    );
    expect(mix.notes.join(" ")).toMatch(/creaming .* parking/);
    expect(paymentMixFigure({ ...firstState, taken: 50 }).title).toContain("does not move");
    expect(paymentMixFigure({ ...firstState, taken: 20 }).title).toContain("rises by 9.6 points");
  });

  it("of the mix is the sum over easy and hard cases, and pays by the exact chance, in any state", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const share = state.easy / 100;
        const [easy, hard] = [state["easy-rate"], state["hard-rate"]];
        const cut = (rate: number): number => Math.max(0, rate - state.effect);
        const sum = (of: number, one: number, other: number) => of * one + (1 - of) * other;
        const rates = [
          sum(share, easy, hard),
          sum(state.taken / 100, easy, hard),
          sum(share, cut(easy), cut(hard)),
          sum(share, cut(easy), hard),
        ];
        const { rows } = paymentMixFigure(state).file();
        const predicted = sum(share, easy, hard) / 100;
        const target = predicted - (state.predicted - state.target) / 100;
        const rule =
          state.rule === "target"
            ? ({ kind: "target", target: Math.min(1, Math.max(0, target)) } as const)
            : ({ kind: "significant", level: state.level / 100 } as const);
        rows.forEach((row, index) => {
          const rate = rates[index] ?? NaN;
          expect(row["measured_rate"]).toBeCloseTo(rate, 3);
          const { works } = paymentChances(state.people, {
            ...{ predicted, actual: Math.min(1, rate / 100), rule },
          });
          const isNever = state.rule === "target" && target < 0;
          expect(row["chance_of_bonus"]).toBeCloseTo(isNever ? 0 : works, 4);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("of the mix says where its target lies, and that one under 0% is never met", () => {
    const note = (state: Partial<PaymentState>): string =>
      paymentMixFigure({ ...firstState, ...state }).notes[0] ?? "";
    expect(note({})).toContain("a target 7 points below the rate predicted for everyone");
    expect(note({ predicted: 30, target: 90 })).toContain("60 points above");
    expect(note({ rule: "significant" })).toBe("The same test as above, for 38 people.");
    const never = { predicted: 90, target: 5, "easy-rate": 20, "hard-rate": 30 };
    expect(note(never)).toContain("under 0% and never met");
    const { table } = paymentMixFigure({ ...firstState, ...never });
    expect(table.body.map((row) => row[2])).toEqual(["0%", "0%", "0%", "0%"]);
  });

  it("of the fee is what is paid on average: the fixed part and the chance of the rest", () => {
    const { head, body } = paymentCurveFigure(workOut({ ...firstState, fixed: 40 })).table;
    const row = body.find(([people]) => people === "38") ?? [];
    expect([head[5], row[5]]).toEqual(["Of the price if it works", "80%"]);
    expect([head[6], row[6]]).toEqual(["Of the price if it does nothing", "51%"]);
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
    { name: "Short", people: 38, reoffended: 21, predicted: 71, chance: 0.0283 },
    { name: "Prolific", people: 32, reoffended: 19, predicted: 75, chance: 0.0378 },
  ]);
  expect(radar.notes[0]).toContain("2.8 times in 100");
  expect(radar.notes[1]).toContain("3.8 times in 100");
  const lewisham = lewishamFigure({ cohort: 22, force: 26, country: 28 });
  expect(lewisham.subtitle).toContain("our assumption");
  expect([radar.title, lewisham.title, lewisham.notes[0]]).toMatchInlineSnapshot(`
    [
      "A real fall of 10 points would be told from chance 29% of the time in 38 people predicted at 71%, and 31% of the time in 32 people predicted at 75%",
      "At a true rate of 26%, luck alone shows 22% or less 32% of the time in 50 people and 2% of the time in 500",
      "Luck becomes rarer than 5 times in 100 from 342 people on against 26%, and from 156 people on against 28%. That is for rates of exactly 22, 26 and 28%; the report rounds them, and half a point moves the sizes a good deal.",
    ]
  `);
});

it("a chance is never all or nothing unless it is", () => {
  expect([0, 5e-10, 0.0001, 0.671, 0.995, 0.9999, 1].map(formatChance)).toEqual([
    ...["0%", "under 1%", "under 1%", "67%", "over 99%", "over 99%", "100%"],
  ]);
});

it("starts with the size and predicted rate of RADAR's larger group, as they are stated", async () => {
  const { radar } = paymentExamples(await ask(statedExamples));
  const larger = radar.toSorted((a, b) => b.people - a.people)[0];
  expect([firstState.people, firstState.predicted]).toEqual([larger?.people, larger?.predicted]);
});
