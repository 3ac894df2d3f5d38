import { bring, needsReload, reload } from "../../database/page/bring.ts";
import { takePress } from "../../database/page/press-again.ts";

const failed = "The search could not be loaded. Press “Search” to try again, or use the menu.";
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

/** Boxes whose search comes no more before the page is loaded again. */
const stuck = new WeakSet<HTMLElement>();

const say = (box: HTMLElement, words: string): void => {
  box.querySelector("[data-count]")?.replaceChildren(words);
};

/**
 * What is entered before the code of the search is there waits for it, and leaves the page where it is;
 * where that did not come, it is searched for when the page has been loaded again.
 */
function holdEntered(box: HTMLElement | null | undefined): void {
  box?.addEventListener("submit", (event) => {
    event.preventDefault();
    box.dataset["entered"] = "";
    if (!stuck.has(box)) return;
    event.stopImmediatePropagation();
    say(box, "Loading the page anew …");
    void reload({ kind: "search", of: box.querySelector("input")?.value ?? "" });
  });
}

async function ready(box: HTMLElement | null | undefined): Promise<void> {
  if (!box) return;
  const fail = (error: unknown): void => {
    if (needsReload(error)) stuck.add(box);
    say(box, failed);
  };
  try {
    const { enhanceSearch } = await bring(() => import("./search-box.ts"));
    stuck.delete(box);
    enhanceSearch(box, fail);
  } catch (error) {
    fail(error);
  }
}

/** Opens the search over the page; its code and its index come with the first use. */
function openSearch(): void {
  dialog ??= makeDialog();
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input")?.select();
  void ready(dialog.querySelector<HTMLElement>("[data-search-box]"));
}

/** Searches for what was entered before the page was loaded again. */
function searchAgain(text: string): void {
  dialog ??= own ? undefined : makeDialog();
  const box = own ?? dialog?.querySelector<HTMLElement>("[data-search-box]");
  const input = box?.querySelector("input");
  if (!box || !input) return;
  input.value = text;
  box.dataset["entered"] = "";
  if (own) void ready(own);
  else openSearch();
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
const entered = takePress("search");
if (entered !== undefined) searchAgain(entered);
