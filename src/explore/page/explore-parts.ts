/**
 * One of the places that the build made for an answer, by its name.
 *
 * @throws Error when the page does not hold it
 */
export function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-result="${name}"]`);
  if (!found) throw new Error(`The place for an answer has no ${name}.`);
  return found;
}

/** Writes text into a place, and hides it while it has none. */
export function write(root: HTMLElement, name: string, text: string): void {
  const place = part(root, name);
  place.textContent = text;
  place.hidden = text === "";
}

/** Writes lines into a list, and hides it while it has none. */
export function writeLines(root: HTMLElement, name: string, lines: readonly string[]): void {
  const list = part(root, name);
  list.replaceChildren(
    ...lines.map((text) => {
      const line = document.createElement("li");
      line.textContent = text;
      return line;
    }),
  );
  list.hidden = lines.length === 0;
}
