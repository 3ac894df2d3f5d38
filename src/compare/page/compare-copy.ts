/** What can be copied of an answer, by the buttons' names. */
export type Copied = { readonly link: () => string; readonly sentence: () => string };

const said = { link: "The link is copied.", sentence: "The sentence is copied." };

/** Lets the buttons copy; where the browser refuses, the text stands there selected. */
export function compareCopy(copied: Copied): void {
  const box = document.querySelector<HTMLElement>("[data-compare-copy]");
  const status = box?.querySelector("[role=status]");
  const text = box?.querySelector("textarea");
  if (!box || !status || !text) return;
  box.hidden = false;

  const showText = (content: string): void => {
    text.value = content;
    text.hidden = false;
    text.focus();
    text.select();
    status.textContent = "Your browser did not let the page copy. The text is selected: copy it.";
  };
  const copy = async (what: keyof Copied): Promise<void> => {
    const content = copied[what]();
    try {
      await navigator.clipboard.writeText(content);
      text.hidden = true;
      status.textContent = said[what];
    } catch {
      showText(content);
    }
  };
  for (const what of ["link", "sentence"] as const) {
    box.querySelector(`[data-copy=${what}]`)?.addEventListener("click", () => void copy(what));
  }
}
