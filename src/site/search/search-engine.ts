import MiniSearch, { type SearchResult } from "minisearch";
import type { Kind, SearchEntry } from "./entry.ts";

const weights: Readonly<Record<Kind, number>> = {
  ...{ Page: 2, Borough: 2, Term: 1.6, Claim: 1.3, Chart: 1, Ward: 1.2, Table: 0.7 },
};
const most = 12;

/** The same letters for what is typed and what is written: "Cote's" and "côtes" are one word. */
const term = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();

/**
 * The search over the site's entries: every word must be there, as it is, begun or nearly so; where
 * none has them all, any of them.
 */
export function makeSearch(entries: readonly SearchEntry[]): (text: string) => SearchEntry[] {
  const index = new MiniSearch<SearchEntry & { readonly id: number }>({
    fields: ["title", "words"],
    processTerm: term,
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const boostDocument = (id: unknown): number => weights[entries[Number(id)]?.kind ?? "Table"];
  const ask = (text: string, combineWith: "AND" | "OR"): SearchResult[] =>
    index.search(text, {
      combineWith,
      boostDocument,
      boost: { title: 3 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    });
  return (text) => {
    const all = ask(text, "AND");
    const found = all.length > 0 ? all : ask(text, "OR");
    return found.slice(0, most).flatMap(({ id }) => entries[Number(id)] ?? []);
  };
}
