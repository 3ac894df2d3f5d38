import type { Dice } from "./dice.ts";
import { byteSpoils, type Spoils } from "./spoil-text.ts";

type Slot = { readonly holder: object; readonly name: string; readonly value: unknown };

type Fits = (value: unknown) => boolean;

/** Every value in a JSON that fits, with what holds it. */
function slotsOf(json: unknown, fits: Fits, found: Slot[] = []): readonly Slot[] {
  if (typeof json !== "object" || json === null) return found;
  for (const [name, value] of Object.entries(json) as [string, unknown][]) {
    if (fits(value)) found.push({ holder: json, name, value });
    slotsOf(value, fits, found);
  }
  return found;
}

/** Changes one value that fits. */
function changed(fits: Fits, change: (slot: Slot, dice: Dice) => unknown) {
  return (bytes: Buffer, dice: Dice): Buffer | undefined => {
    const json: unknown = JSON.parse(bytes.toString("utf8"));
    const slots = slotsOf(json, fits);
    if (slots.length === 0) return undefined;
    const slot = dice.pick(slots);
    Reflect.set(slot.holder, slot.name, change(slot, dice));
    return Buffer.from(JSON.stringify(json));
  };
}

const isText: Fits = (value) => typeof value === "string";
const isNumber: Fits = (value) => typeof value === "number";
const isList: Fits = (value) => Array.isArray(value);
const listOf = ({ value }: Slot): unknown[] =>
  Array.isArray(value) ? Array.from<unknown>(value) : [];

const inserted = (pieces: readonly string[]) =>
  changed(isText, ({ value }, dice) => {
    const text = String(value);
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + dice.pick(pieces) + text.slice(at);
  });

const otherDigit = ({ value }: Slot, dice: Dice): number => {
  const text = String(value);
  const at = dice.pick([...text.matchAll(/\d/g)].map(({ index }) => index));
  return Number(
    text.slice(0, at) + String((Number(text[at]) + 1 + dice.below(9)) % 10) + text.slice(at + 1),
  );
};

/** Ways to spoil JSON and GeoJSON. */
export const jsonSpoils: Spoils = {
  ...byteSpoils,
  "control character": inserted(["\u0007", "\u0000"]),
  "direction character": inserted(["\u202E", "\u2066"]),
  "replacement or invisible character": inserted(["\uFFFD", "\u200B"]),
  markup: inserted(["<b>", "<script>"]),
  "address that is not http(s)": inserted(["javascript:alert", " ftp://a.example"]),
  "space or capital in a name": changed(isText, ({ value }) => `${String(value)} `),
  "another name": changed(isText, ({ value }) => `${String(value)}q`),
  "a word for a number": changed(isNumber, (_, dice) => dice.pick(["n/a", null, [], {}])),
  "a number below zero": changed(isNumber, ({ value }) => -Number(value) - 1),
  "a fraction": changed(isNumber, ({ value }) => Number(value) + 0.5),
  "ten times as much": changed(isNumber, ({ value }) => 10 * Number(value)),
  "plausible digit": changed(isNumber, otherDigit),
  "an entry lost": changed(isList, (slot, dice) => {
    const list = listOf(slot);
    list.splice(dice.below(list.length), 1);
    return list;
  }),
  "an entry twice": changed(isList, (slot) => [...listOf(slot), ...listOf(slot).slice(0, 1)]),
  "an empty list": changed(isList, () => []),
  "a field lost": changed(
    () => true,
    () => undefined,
  ),
  "something else": () => Buffer.from('{"a":1}'),
};
