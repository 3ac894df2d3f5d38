import { findInSchema, leftInWords, wordsOf } from "../schema/find-in-schema.ts";
import { quoteName } from "../schema/quote-name.ts";

/** Asks whoever holds the query to put a name where the reader is writing. */
export type InsertDetail = { readonly text: string };

type Table = {
  readonly element: HTMLDetailsElement;
  readonly columns: readonly HTMLElement[];
};

/** A name, or the call of a function, as a button that puts it into the query. */
function insertButton(written: string, label: Node): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["insert"] = written;
  button.setAttribute("aria-label", `Insert ${written}`);
  button.append(label);
  return button;
}

/** Without JavaScript a name is only a name: what inserts it is added here. */
function addButtons({ element, columns }: Table): void {
  for (const column of columns) {
    const code = column.querySelector("code");
    const place = code?.parentElement;
    if (code) place?.prepend(insertButton(quoteName(column.dataset["column"] ?? ""), code));
  }
  const name = element.dataset["call"] ?? quoteName(element.dataset["table"] ?? "");
  const line = document.createElement("p");
  line.append(insertButton(name, document.createTextNode(`Insert ${name}`)));
  element.querySelector("summary")?.after(line);
}

/** Shows what a search leaves. Tables that it opened are closed again when it is over. */
function searchIn(panel: HTMLElement, tables: readonly Table[]): void {
  const input = panel.querySelector("input");
  const status = panel.querySelector<HTMLElement>("[role=status]");
  if (!input || !status) return;
  const texts = tables.map(({ element, columns }) => ({
    text: ["summary", "[data-description]"]
      .map((selector) => element.querySelector(selector)?.textContent ?? "")
      .join(" "),
    columns: columns.map((column) => column.textContent),
  }));
  const opened = new Set<HTMLDetailsElement>();

  const show = (): void => {
    const isSearch = wordsOf(input.value).length > 0;
    const left = findInSchema(texts, input.value);
    tables.forEach(({ element, columns }, index) => {
      const kept = new Set(left[index]);
      columns.forEach((column, place) => (column.hidden = !kept.has(place)));
      element.hidden = kept.size === 0;
      const opens = isSearch && kept.size > 0 && kept.size < columns.length;
      element.toggleAttribute("data-partly", opens);
      if (opens && !element.open) opened.add(element);
      if (opens) element.open = true;
      else if (opened.delete(element)) element.open = false;
    });
    status.textContent = isSearch ? leftInWords(left) : (status.dataset["all"] ?? "");
  };
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || input.value === "") return;
    event.preventDefault();
    input.value = "";
    show();
  });
}

function start(panel: HTMLElement): void {
  const tables = [...panel.querySelectorAll<HTMLDetailsElement>("[data-table]")].map((element) => ({
    element,
    columns: [...element.querySelectorAll<HTMLElement>("[data-column]")],
  }));
  searchIn(panel, tables);
  tables.forEach(addButtons);
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-insert]") : null;
    const text = button?.getAttribute("data-insert");
    if (!text) return;
    panel.dispatchEvent(
      new CustomEvent<InsertDetail>("explore-insert", { bubbles: true, detail: { text } }),
    );
  });
}

const panel = document.querySelector<HTMLElement>("[data-schema]");
if (panel) start(panel);
