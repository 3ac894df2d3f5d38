import type { Choices } from "../choosing/choices.ts";
import { scales, views, type Scale, type View } from "../measure.ts";
import { findMeasure, measureOf } from "../measures.ts";
import { changeMeasure, scalesFor, settle, type Settled } from "../choosing/settle.ts";
import { reachOf, type Vocabulary } from "../choosing/vocabulary.ts";
import { allGroups } from "../choosing/address.ts";
import { periodPair } from "./compare-period.ts";
import { chipsIn } from "./compare-chips.ts";
import { nameOf } from "./name-of.ts";
import { placePicker } from "./compare-places.ts";
import { findOffenceToAdd } from "./find-offence.ts";

/** The controls of Compare: what is picked, and what of it can be picked now. */
export type CompareForm = {
  /** What is picked, made to go together; nothing while no place is. */
  readonly read: () => Settled | undefined;
  /** @param fromStart whether the list of places scrolls to the first that is picked */
  readonly write: (choices: Choices, fromStart: boolean) => void;
};

const radios = (form: HTMLFormElement, name: string): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${name}]`),
];

/** Offers some of a group of radio buttons, and hides the group where there is no choice. */
function offerRadios(
  all: readonly HTMLInputElement[],
  offered: readonly string[],
  chosen: string,
): void {
  for (const radio of all) {
    radio.checked = radio.value === chosen;
    if (radio.parentElement) radio.parentElement.hidden = !offered.includes(radio.value);
  }
  const group = all[0]?.closest("fieldset");
  if (group) group.hidden = offered.length < 2;
}

const chosenOf = <T extends string>(
  all: readonly HTMLInputElement[],
  names: readonly T[],
  fallback: T,
): T => names.find((name) => all.some((one) => one.checked && one.value === name)) ?? fallback;

/** "All groups" and single groups exclude each other; no group at all means all. */
function settleGroups(groups: readonly HTMLInputElement[], changed?: HTMLInputElement): void {
  const all = groups.find((box) => box.value === allGroups);
  const single = groups.filter((box) => box !== all);
  if (!all) return;
  if (changed === all) for (const box of single) box.checked = false;
  all.checked = !single.some((box) => box.checked);
}

/** The groups of offences as chips, and the field that finds them. */
function offencePicker(offences: HTMLElement, groups: readonly HTMLInputElement[]): () => void {
  const field = offences.querySelector<HTMLElement>("[data-find-offence]");
  if (field) findOffenceToAdd(field, groups);
  const chips = chipsIn(
    offences,
    (group) => groups.find(({ value }) => value === group)?.click(),
    () => field?.querySelector("input") ?? null,
  );
  return () => {
    chips.show(
      groups
        .filter(({ checked }) => checked)
        .map((box) => ({
          value: box.value,
          name: nameOf(box),
          // Without any other there is nothing to take it away for.
          stays: box.value === allGroups,
        })),
    );
  };
}

/**
 * Makes one object of the controls.
 *
 * @param onChange called when something else is picked than before
 */
export function compareForm(
  element: HTMLFormElement,
  vocabulary: Vocabulary,
  onChange: () => void,
): CompareForm {
  const measures = element.querySelector<HTMLSelectElement>("select[name=measure]");
  const offences = element.querySelector<HTMLElement>("[data-offences]");
  if (!measures || !offences) throw new Error("Compare has no measures.");
  const groups = [...element.querySelectorAll<HTMLInputElement>("input[name=groups]")];
  const [viewRadios, scaleRadios] = [radios(element, "view"), radios(element, "scale")];
  const places = placePicker(element, onChange);
  const period = periodPair(element);
  const showOffences = offencePicker(offences, groups);
  let shown: Choices | undefined;

  const write = (choices: Choices, fromStart: boolean): void => {
    const measure = measureOf(choices.measure);
    const { periods, places: offered } = reachOf(vocabulary, measure);
    shown = choices;
    measures.value = measure.id;
    for (const box of groups) box.checked = choices.groups.includes(box.value);
    settleGroups(groups);
    showOffences();
    offences.hidden = !measure.takesGroups;
    offerRadios(viewRadios, measure.views, choices.view);
    offerRadios(scaleRadios, scalesFor(measure, choices.view), choices.scale);
    places.show(choices.places, offered, choices.view);
    if (fromStart) places.showFirst();
    period.show(measure, periods, choices, choices.view === "dots");
  };

  const pickedNow = (before: Choices): Choices => ({
    ...before,
    ...period.read(),
    places: places.picked(),
    groups: groups.filter((box) => box.checked && box.value !== allGroups).map((box) => box.value),
    view: chosenOf<View>(viewRadios, views, before.view),
    scale: chosenOf<Scale>(scaleRadios, scales, before.scale),
  });

  element.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "groups") {
      settleGroups(groups, target);
      showOffences();
    }
    onChange();
  });

  return {
    read() {
      if (!shown || places.picked().length === 0) return undefined;
      const now = pickedNow(shown);
      const next = findMeasure(measures.value);
      return settle(
        next && next.id !== now.measure ? changeMeasure(now, next, vocabulary) : now,
        vocabulary,
      );
    },
    write,
  };
}
