const plain = (text: string): string => text.toLowerCase().replaceAll("_", " ");

/** What was typed as single words, in one spelling: "Financial_year " -> ["financial", "year"] */
export const wordsOf = (typed: string): readonly string[] =>
  plain(typed)
    .split(/\s+/)
    .filter((word) => word !== "");

/** Whether every word stands somewhere in the text, be it in the middle of a word. */
export const holdsAll = (text: string, words: readonly string[]): boolean => {
  const within = plain(text);
  return words.every((word) => within.includes(word));
};

/** What a search looks through: a table with what is said of it, its columns with what is said of them. */
export type Searchable = { readonly text: string; readonly columns: readonly string[] };

/** Which columns are left of each table, by their places; none of a table that is out altogether. */
export type Left = readonly (readonly number[])[];

const all = (columns: readonly string[]): readonly number[] => columns.map((_, index) => index);

/**
 * What is left when words are looked for. A table that has them all is left whole; of another one
 * those columns are left that have them, together with what is said of their table.
 */
export function findInSchema(tables: readonly Searchable[], typed: string): Left {
  const words = wordsOf(typed);
  return tables.map(({ text, columns }) => {
    if (holdsAll(text, words)) return all(columns);
    const missing = words.filter((word) => !holdsAll(text, [word]));
    return all(columns).filter((index) => holdsAll(columns[index] ?? "", missing));
  });
}

const plural = (count: number, word: string): string =>
  `${String(count)} ${word}${count === 1 ? "" : "s"}`;

/** "3 tables, 7 columns left" */
export function leftInWords(left: Left): string {
  const tables = left.filter((columns) => columns.length > 0);
  if (tables.length === 0) return "No table and no column is like that.";
  const columns = tables.reduce((sum, each) => sum + each.length, 0);
  return `${plural(tables.length, "table")}, ${plural(columns, "column")} left`;
}
