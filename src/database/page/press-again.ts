const key = "press-again";

/** What can be pressed again, and which of its kind: a figure, a file or what was typed. */
export type Press = { readonly kind: "hear" | "search" | "workbook"; readonly of: string };

/** A browser may refuse to keep anything; then a reader presses once more. */
function attempt<T>(act: (store: Storage) => T): T | undefined {
  try {
    return act(window.sessionStorage);
  } catch {
    return undefined;
  }
}

/** Keeps what was pressed while the page is loaded again. */
export function keepPress({ kind, of }: Press): void {
  attempt((store) => {
    store.setItem(key, `${kind} ${of}`);
  });
}

let pressed = attempt((store) => {
  const text = store.getItem(key);
  store.removeItem(key);
  return text ?? undefined;
});

/**
 * What was pressed before the page was loaded again, which is told once.
 *
 * @param of which of its kind, where only one is meant
 */
export function takePress(kind: Press["kind"], of?: string): string | undefined {
  const found = pressed?.startsWith(`${kind} `) ? pressed.slice(kind.length + 1) : undefined;
  if (found === undefined || (of !== undefined && of !== found)) return undefined;
  pressed = undefined;
  return found;
}
