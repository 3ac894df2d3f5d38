import { mostPlaces } from "../choosing/choices.ts";
import type { View } from "../measure.ts";
import { chipsIn } from "./compare-chips.ts";
import { nameOf } from "./name-of.ts";
import { findPlaceToAdd } from "./find-place.ts";

/** The list of places: what is offered, what is picked, and in which order. */
export type PlacePicker = {
  readonly picked: () => readonly string[];
  readonly show: (picked: readonly string[], offered: readonly string[], view: View) => void;
  readonly showFirst: () => void;
};

const boxesIn = (list: HTMLElement): readonly HTMLInputElement[] => [
  ...list.querySelectorAll<HTMLInputElement>("input[name=places]"),
];

/** The list scrolls inside itself: what is picked first should be in sight. */
function showFirst(list: HTMLElement): void {
  const box = list.querySelector("input:checked");
  if (!box) return;
  const [outer, inner] = [list.getBoundingClientRect(), box.getBoundingClientRect()];
  list.scrollTop +=
    Math.max(0, inner.bottom + 28 - outer.bottom) + Math.min(0, inner.top - outer.top);
}

/** Which places of the list a measure has no figures for, in words. */
function sayMissing(boxes: readonly HTMLInputElement[], offered: readonly string[]): string {
  const missing = boxes.filter(({ value }) => !offered.includes(value));
  if (missing.length === 0) return "";
  const names = missing.map(nameOf);
  return missing.length > 4
    ? `${String(missing.length)} other places have no figures of this measure.`
    : `No figures of this measure: ${names.join(", ")}.`;
}

/**
 * Lets places be picked, and keeps the order in which they were.
 *
 * @param onPicked called when a button of the list has changed what is picked
 */
export function placePicker(form: HTMLFormElement, onPicked: () => void): PlacePicker {
  const list = form.querySelector<HTMLElement>("[data-places]");
  const counter = form.querySelector("[data-picked]");
  const missing = form.querySelector<HTMLElement>("[data-missing]");
  const buttons = form.querySelector<HTMLElement>("[data-many]");
  if (!list || !counter || !missing || !buttons) throw new Error("Compare has no list of places.");
  const boxes = boxesIn(list);
  const field = form.querySelector<HTMLElement>("[data-find-place]");
  if (field) findPlaceToAdd(field, boxes);
  const group = list.closest("fieldset");
  const why = form.querySelector<HTMLElement>("[data-full]");
  if (!group || !why) throw new Error("Compare has no list of places.");
  const boxOf = (slug: string): HTMLInputElement | undefined =>
    boxes.find(({ value }) => value === slug);
  const chips = chipsIn(
    group,
    (slug) => boxOf(slug)?.click(),
    () => field?.querySelector("input") ?? null,
  );
  let picked = boxes.filter((box) => box.checked).map((box) => box.value);
  let most = Infinity;

  const settle = (): void => {
    const full = picked.length >= most;
    for (const box of boxes) {
      box.disabled = full && !box.checked;
      if (box.disabled) box.setAttribute("aria-describedby", why.id);
      else box.removeAttribute("aria-describedby");
    }
    why.hidden = !full;
    why.textContent = full
      ? `Grey, because ${String(most)} places are picked, as many as one chart takes. Take one away, or show small multiples.`
      : "";
    chips.show(
      picked.flatMap((slug) => {
        const box = boxOf(slug);
        return box ? [{ value: slug, name: nameOf(box) }] : [];
      }),
    );
    counter.textContent =
      most === Infinity
        ? `${String(picked.length)}`
        : `${String(picked.length)} of ${String(most)}`;
  };

  list.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    picked = picked.filter((slug) => slug !== target.value);
    if (target.checked) picked.push(target.value);
    settle();
  });
  buttons.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const isAll = target.dataset["many"] === "authorities";
    const wanted = boxes.filter(
      (box) => box.dataset["authority"] !== undefined && box.parentElement?.hidden === false,
    );
    picked = isAll ? wanted.map((box) => box.value) : [];
    for (const box of boxes) box.checked = picked.includes(box.value);
    settle();
    onPicked();
  });

  return {
    picked: () => picked,
    show(places, offered, view) {
      picked = [...places];
      most = mostPlaces(view);
      for (const box of boxes) {
        box.checked = picked.includes(box.value);
        if (box.parentElement) box.parentElement.hidden = !offered.includes(box.value);
      }
      for (const group of list.querySelectorAll<HTMLElement>("[role=group]")) {
        group.hidden = !boxesIn(group).some(({ value }) => offered.includes(value));
      }
      buttons.hidden = view !== "multiples";
      missing.textContent = sayMissing(boxes, offered);
      missing.hidden = missing.textContent === "";
      settle();
    },
    showFirst: () => {
      showFirst(list);
    },
  };
}
