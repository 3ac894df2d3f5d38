import { nameOf } from "./name-of.ts";
import { whenTyped } from "../../places/find/page/when-typed.ts";

const mostOffered = 4;

/** Whether a word of a name begins as what was typed. */
const matches = (name: string, typed: string): boolean =>
  ` ${name.toLowerCase()}`.includes(` ${typed.trim().toLowerCase()}`);

/** Finds groups of offences by typing, and offers them right under the field. */
export function findOffenceToAdd(field: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const input = field.querySelector("input");
  const status = field.querySelector("[data-answer]");
  if (!input || !status) return;
  field.hidden = false;

  const add = (box: HTMLInputElement): void => {
    box.click();
    input.value = "";
    input.focus();
    status.textContent = `${nameOf(box)} is added.`;
  };

  const show = (typed: string): void => {
    const found = boxes.filter((box) => matches(nameOf(box), typed));
    const offers = found
      .filter(({ checked }) => !checked)
      .slice(0, mostOffered)
      .map((box) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = `Add ${nameOf(box)}`;
        button.addEventListener("click", () => {
          add(box);
        });
        return button;
      });
    if (offers.length > 0) status.replaceChildren(...offers);
    else if (found[0]) status.textContent = `${nameOf(found[0])} is picked.`;
    else status.textContent = "No group of offences has a word that begins so.";
  };

  whenTyped(input, (text) => {
    if (text.trim() === "") status.replaceChildren();
    else show(text);
  });
  // The field is no choice of the form: leaving it asks nothing.
  input.addEventListener("change", (event) => {
    event.stopPropagation();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const typed = input.value;
    if (typed.trim() === "") return;
    const [first, ...others] = boxes.filter((box) => !box.checked && matches(nameOf(box), typed));
    if (first && others.length === 0) add(first);
    else show(typed);
  });
}
