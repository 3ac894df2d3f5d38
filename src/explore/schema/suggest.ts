import { distance } from "fastest-levenshtein";
import type { ReaderError } from "../../database/page/reader-error.ts";

/** What may have been meant instead of a word of the query. */
export type Suggestion = { readonly written: string; readonly meant: string };

const keywords = [
  ...["SELECT", "FROM", "WHERE", "GROUP", "ORDER", "HAVING", "LIMIT", "JOIN", "USING", "WITH"],
  ...["DISTINCT", "BETWEEN", "UNION", "CASE", "WHEN", "THEN", "ELSE", "DESCRIBE", "SUMMARIZE"],
];

/** More letters apart than this, and it is another word. */
const mostApart = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** The known word that is fewest letters away, whatever its case. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const [first] = known
    .map((name) => ({ name, apart: distance(lower, name.toLowerCase()) }))
    .filter(({ apart }) => apart > 0 && apart <= mostApart(word))
    .toSorted((a, b) => a.apart - b.apart || a.name.localeCompare(b.name));
  return first?.name;
}

/** Names can be qualified or carry a signature: only a plain one can take the word's place. */
const isPlainName = (name: string): boolean => /^\w+$/.test(name);

/**
 * What a refused query may have meant: the database's own candidates first, else the nearest table,
 * column or keyword.
 *
 * @param names tables and columns of the schema
 */
export function suggest(error: ReaderError, names: readonly string[]): Suggestion | undefined {
  const { place, sql, candidates, unknown } = error;
  const written = unknown ?? (place && sql.slice(place.from, place.to)) ?? "";
  if (!isPlainName(written)) return undefined;
  const meant =
    candidates.find(isPlainName) ??
    nearest(written, error.problem === "syntax" ? [...keywords, ...names] : names);
  return meant === undefined ? undefined : { written, meant };
}
