const template = document.querySelector<HTMLTemplateElement>("template[data-search-dialog]");
let dialog: HTMLDialogElement | undefined;

/** Puts the dialog into the page, once. */
function makeDialog(): HTMLDialogElement | undefined {
  const made = template?.content.querySelector("dialog")?.cloneNode(true);
  if (!(made instanceof HTMLDialogElement)) return undefined;
  made.addEventListener("click", ({ target }) => {
    // A press beside the dialog, and one on a link, which may lead to a place of this page.
    if (target === made || (target instanceof Element && target.closest("a"))) made.close();
  });
  holdEntered(made.querySelector<HTMLElement>("[data-search-box]"));
  document.body.append(made);
  return made;
}

/** What is entered before the code of the search is there waits for it, and leaves the page where it is. */
function holdEntered(box: HTMLElement | null | undefined): void {
  box?.addEventListener("submit", (event) => {
    event.preventDefault();
    box.dataset["entered"] = "";
  });
}

async function ready(box: HTMLElement | null | undefined): Promise<void> {
  const { enhanceSearch } = await import("./search-box.ts");
  if (box) enhanceSearch(box);
}

/** Opens the search over the page; its code and its index come with the first use. */
function openSearch(): void {
  dialog ??= makeDialog();
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input")?.select();
  void ready(dialog.querySelector<HTMLElement>("[data-search-box]"));
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, [role=textbox]") !== null);

document.querySelector("[data-search]")?.addEventListener("click", (event) => {
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openSearch();
});
document.addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== "/" || ctrlKey || metaKey || altKey || isTyping(target)) return;
  event.preventDefault();
  openSearch();
});
const own = document.querySelector<HTMLElement>("main [data-search-box]");
holdEntered(own);
own?.addEventListener("focusin", () => void ready(own), { once: true });
