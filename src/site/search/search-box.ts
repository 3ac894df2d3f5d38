import { bring } from "../../database/page/bring.ts";
import { loadJson } from "../../database/page/load-file.ts";
import { link } from "../../places/links.ts";
import { answerParts } from "../../places/find/page/answer-parts.ts";
import { addressOf, loadPlaces, type Places } from "../../places/find/page/places.ts";
import { sayParts } from "../../places/find/page/say-parts.ts";
import { whenTyped } from "../../places/find/page/when-typed.ts";
import { opens, type Found } from "../../places/find/found.ts";
import type { SearchEntry } from "./entry.ts";

type Search = (text: string) => SearchEntry[];
type Answer = {
  readonly found: Found | undefined;
  readonly places: Places | undefined;
  readonly entries: readonly SearchEntry[];
};

const fewestLetters = 2;
let loading: Promise<Search> | undefined;

const areEntries = (value: unknown): value is SearchEntry[] => Array.isArray(value);

/** Loads the index and what searches it, once a page; a load that failed can be tried again. */
function loadSearch(): Promise<Search> {
  loading ??= Promise.all([
    bring(() => import("./search-engine.ts")),
    loadJson(link("/search/index.json"), areEntries),
  ]).then(([{ makeSearch }, entries]) => makeSearch(entries));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** A place is offered where it is one; likeness in spelling only where nothing else is found. */
const isWorthSaying = ({ found, entries }: Answer): boolean =>
  found !== undefined &&
  found.kind !== "none" &&
  (found.kind !== "suggestions" || entries.length === 0);

function itemOf({ kind, title, words, path }: SearchEntry): HTMLLIElement {
  const item = document.createElement("li");
  const anchor = document.createElement("a");
  anchor.href = link(path);
  anchor.textContent = title;
  const about = document.createElement("span");
  about.className = "quiet";
  about.textContent = kind === "Ward" ? `Ward of ${words}` : `${kind} · ${words}`;
  item.append(anchor, about);
  return item;
}

const countWords = (count: number): string => {
  if (count === 0) return "Nothing is found on this site.";
  return count === 1 ? "One result." : `${String(count)} results.`;
};

/**
 * Answers places, pages, charts and terms under one field.
 *
 * @param fail told of a search that could not be loaded
 */
export function enhanceSearch(box: HTMLElement, fail: (error: unknown) => void): void {
  const input = box.querySelector("input");
  const place = box.querySelector("[data-place]");
  const status = box.querySelector("[data-count]");
  const list = box.querySelector("ul");
  if (!input || !place || !status || !list || box.dataset["ready"] === "") return;
  box.dataset["ready"] = "";
  let latest = 0;

  const answer = async (text: string): Promise<Answer> => {
    const [search, places] = await Promise.all([loadSearch(), loadPlaces().catch(() => undefined)]);
    const found = await places?.ask(text).catch(() => undefined);
    return { found, places, entries: search(text) };
  };
  const clear = (words = ""): void => {
    place.replaceChildren();
    list.replaceChildren();
    status.textContent = words;
  };
  const show = (shown: Answer): void => {
    const { found, places, entries } = shown;
    const isPlace = isWorthSaying(shown);
    sayParts(place, isPlace && found && places ? answerParts(found, places) : []);
    list.replaceChildren(...entries.map(itemOf));
    status.textContent = isPlace && entries.length === 0 ? "" : countWords(entries.length);
  };
  const ask = async (text: string, isEntered: boolean): Promise<void> => {
    latest += 1;
    const own = latest;
    if (text.trim().length < fewestLetters) {
      clear();
      return;
    }
    try {
      const shown = await answer(text);
      if (own !== latest) return;
      show(shown);
      const { found, places } = shown;
      const areaCode = found && opens(found);
      if (!isEntered) return;
      if (found && places && areaCode !== undefined) {
        window.location.assign(addressOf(areaCode, found, places.data));
      } else box.querySelector<HTMLElement>("[data-place] a, li a")?.focus();
    } catch (error) {
      if (own !== latest) return;
      clear();
      fail(error);
    }
  };

  loadSearch().catch(() => undefined);
  loadPlaces().catch(() => undefined);
  whenTyped(input, (text) => void ask(text, false));
  box.addEventListener("submit", (event) => {
    event.preventDefault();
    void ask(input.value, true);
  });
  // What was typed or entered before this script came.
  if (input.value !== "") void ask(input.value, box.dataset["entered"] !== undefined);
}
