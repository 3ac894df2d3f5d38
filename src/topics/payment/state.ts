/** Every number that a reader of the simulator can set, in whole people or percent. */
const limits = {
  people: { least: 1, most: 2000, first: 38 },
  predicted: { least: 1, most: 99, first: 71 },
  effect: { least: 0, most: 50, first: 10 },
  target: { least: 0, most: 100, first: 64 },
  level: { least: 1, most: 20, first: 5 },
  fixed: { least: 0, most: 100, first: 50 },
  margin: { least: 10, most: 95, first: 80 },
  easy: { least: 0, most: 100, first: 50 },
  "easy-rate": { least: 0, most: 100, first: 55 },
  "hard-rate": { least: 0, most: 100, first: 87 },
  taken: { least: 0, most: 100, first: 70 },
} as const;

export type Setting = keyof typeof limits;
export const rules = ["target", "significant"] as const;
export type RuleName = (typeof rules)[number];
export type PaymentState = Readonly<Record<Setting, number>> & { readonly rule: RuleName };

// Object.keys forgets that the keys of a constant are known.
export const settings = Object.keys(limits) as readonly Setting[];

export const limitsOf = (setting: Setting): { least: number; most: number; first: number } =>
  limits[setting];

const numbersBy = (valueOf: (setting: Setting) => number): Readonly<Record<Setting, number>> => ({
  people: valueOf("people"),
  predicted: valueOf("predicted"),
  effect: valueOf("effect"),
  target: valueOf("target"),
  level: valueOf("level"),
  fixed: valueOf("fixed"),
  margin: valueOf("margin"),
  easy: valueOf("easy"),
  "easy-rate": valueOf("easy-rate"),
  "hard-rate": valueOf("hard-rate"),
  taken: valueOf("taken"),
});

/** What the page shows before anyone has set anything: the size and predicted rate of RADAR. */
export const firstState: PaymentState = {
  ...numbersBy((setting) => limits[setting].first),
  rule: "target",
};

/**
 * Reads the settings in an address or a form. It takes any text: what is missing or no number stands
 * as it does at first, and what is out of range goes to the nearer end.
 */
export function parsePayment(search: string): PaymentState {
  const query = new URLSearchParams(search);
  const numbers = numbersBy((setting) => {
    const { least, most, first } = limits[setting];
    const text = query.get(setting)?.trim() ?? "";
    const value = text === "" ? Number.NaN : Math.round(Number(text));
    return Number.isNaN(value) ? first : Math.min(most, Math.max(least, value));
  });
  const rule = rules.find((name) => name === query.get("rule")) ?? firstState.rule;
  return { ...numbers, rule };
}

/** The settings as the end of an address, whole, so that it means the same if the first ones change. */
export const formatPayment = (state: PaymentState): string =>
  `?${settings.map((setting) => `${setting}=${String(state[setting])}`).join("&")}&rule=${state.rule}`;
