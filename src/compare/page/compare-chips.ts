/** One thing that is picked: its name, and whether it can be taken away. */
export type Chip = { readonly value: string; readonly name: string; readonly stays?: boolean };

/** The things picked as a line of chips, each taken away by a press. */
export type Chips = { readonly show: (picked: readonly Chip[]) => void };

function chipOf({ value, name, stays }: Chip): HTMLLIElement {
  const item = document.createElement("li");
  if (stays) {
    const chip = document.createElement("span");
    chip.className = "chip";
    chip.textContent = name;
    item.append(chip);
    return item;
  }
  const button = document.createElement("button");
  const hidden = document.createElement("span");
  button.type = "button";
  button.dataset["remove"] = value;
  hidden.className = "visually-hidden";
  hidden.textContent = "Take away ";
  button.append(hidden, name);
  item.append(button);
  return item;
}

/**
 * Finds the line of chips that the build made.
 *
 * @param remove takes away what a chip stands for; the chips are shown anew after it
 * @param after what has the focus when no chip is left
 */
export function chipsIn(
  group: HTMLElement,
  remove: (value: string) => void,
  after: () => HTMLElement | null,
): Chips {
  const list = group.querySelector<HTMLElement>("[data-chips]");
  if (!list) throw new Error("Compare has no chips.");
  list.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const value = button?.dataset["remove"];
    if (!button || value === undefined) return;
    const at = [...list.querySelectorAll("button")].indexOf(button);
    remove(value);
    // Focus must not fall off the page with the chip that had it.
    const left = [...list.querySelectorAll("button")];
    (left[Math.min(at, left.length - 1)] ?? after())?.focus();
  });
  return {
    show(picked) {
      list.replaceChildren(...picked.map(chipOf));
    },
  };
}
