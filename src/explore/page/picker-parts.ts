/** A choice of a select, or a group of choices. */
export type Option = { readonly value: string; readonly label: string };

/** The one part of the picker that a selector finds. */
export function part<E extends Element>(
  within: ParentNode,
  selector: string,
  type: new () => E,
): E {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The picker has no ${selector}.`);
  return found;
}

/** Puts other choices into a select; what was chosen stays chosen where it is still there. */
export function fillSelect(select: HTMLSelectElement, options: readonly Option[]): void {
  const chosen = select.value;
  select.replaceChildren(...options.map(({ value, label }) => new Option(label, value)));
  if (options.some(({ value }) => value === chosen)) select.value = chosen;
}

/** A copy of what a template holds: one element. */
export function copyOf<E extends Element>(template: HTMLTemplateElement, type: new () => E): E {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof type)) throw new Error("A template of the picker is empty.");
  return copy;
}
