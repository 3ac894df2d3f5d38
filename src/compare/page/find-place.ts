import { nameOf } from "./name-of.ts";
import { answerWords } from "../../places/find/page/answer-parts.ts";
import { loadPlaces, noPlaces, type Places } from "../../places/find/page/places.ts";
import { whenTyped } from "../../places/find/page/when-typed.ts";
import { areasIn, opens, type Found } from "../../places/find/found.ts";

const fewestLetters = 2;

/** What can be done with a place of the list now. */
type State = "offered" | "picked" | "full" | "without figures";

function stateOf(box: HTMLInputElement | undefined): State {
  if (!box || box.parentElement?.hidden !== false) return "without figures";
  if (box.checked) return "picked";
  return box.disabled ? "full" : "offered";
}

const refusals: Readonly<Record<Exclude<State, "offered">, (name: string) => string>> = {
  picked: (name) => `${name} is picked.`,
  full: (name) => `No more places can be picked: take one away to add ${name}.`,
  "without figures": (name) => `This measure has no figures of ${name}.`,
};

/**
 * Finds places of Compare's list by postcode, place or name, and offers them right under the field.
 * What is certain is picked at once.
 */
export function findPlaceToAdd(field: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const input = field.querySelector("input");
  const status = field.querySelector("[data-answer]");
  if (!input || !status) return;
  let latest = 0;
  field.hidden = false;

  const add = (box: HTMLInputElement): void => {
    box.click();
    input.value = "";
    input.focus();
    status.textContent = `${nameOf(box)} is added.`;
  };

  const show = (found: Found, places: Places, sure: string | undefined): void => {
    const { data } = places;
    const known = areasIn(found).flatMap(
      (code) => data.authorities.find(({ areaCode }) => areaCode === code) ?? [],
    );
    const offers = known.map(({ areaCode, name, slug }) => {
      const box = boxes.find(({ value }) => value === slug);
      const state = stateOf(box);
      if (box && state === "offered" && areaCode === sure) {
        add(box);
        return undefined;
      }
      if (!box || state !== "offered") {
        return state === "offered" ? "" : ` ${refusals[state](name)}`;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = `Add ${name}`;
      button.addEventListener("click", () => {
        add(box);
      });
      return button;
    });
    if (offers.includes(undefined)) return;
    status.replaceChildren(answerWords(found, places), ...offers.map((offer) => offer ?? ""));
  };

  const ask = async (text: string, isEntered: boolean): Promise<void> => {
    latest += 1;
    const own = latest;
    try {
      const places = await loadPlaces();
      const found = await places.ask(text);
      if (own === latest) show(found, places, isEntered ? opens(found) : undefined);
    } catch {
      if (own === latest) status.textContent = noPlaces;
    }
  };

  input.addEventListener("focus", () => {
    loadPlaces().catch(() => undefined);
  });
  whenTyped(input, (text) => {
    if (text.trim().length >= fewestLetters) void ask(text, false);
    else status.replaceChildren();
  });
  // The field is no choice of the form: leaving it asks nothing.
  input.addEventListener("change", (event) => {
    event.stopPropagation();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (input.value.trim() !== "") void ask(input.value, true);
  });
}
