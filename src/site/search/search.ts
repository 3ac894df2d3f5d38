const dialog = document.querySelector<HTMLDialogElement>("dialog[data-search-dialog]");

async function ready(box: HTMLElement | null | undefined): Promise<void> {
  const { enhanceSearch } = await import("./search-box.ts");
  if (box) enhanceSearch(box);
}

/** Opens the search over the page; its code and its index come with the first use. */
function openSearch(): void {
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
dialog?.addEventListener("click", ({ target }) => {
  // A press beside the dialog, and one on a link to the page that is open already.
  if (target === dialog || (target instanceof Element && target.closest("a"))) dialog.close();
});
const own = document.querySelector<HTMLElement>("main [data-search-box]");
own?.addEventListener("focusin", () => void ready(own), { once: true });
