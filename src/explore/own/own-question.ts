import type { Answer } from "../../database/ask/answer.ts";

/** A question of the site's own, a chart's, a claim's or an example's, with the answer it was built with. */
export type OwnQuestion = {
  /** What it asks or what its answer shows. */
  readonly title: string;
  /** What to keep in mind. */
  readonly note?: string;
  /** The path of where it stands, for what stands elsewhere than in Explore. */
  readonly page?: string;
  readonly sql: string;
  readonly answer: Answer;
};

/** Where the names of all of them are, and each with its answer. */
export const ownNames = "/explore/answers.json";
export const ownPath = (name: string): string => `/explore/answers/${name}.json`;

/** A short name for a query (FNV-1a). Two may share one: whoever finds a query by it compares the text. */
export function nameOfQuery(sql: string): string {
  let hash = 0x811c9dc5;
  for (const letter of sql.trim()) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

export const isSameQuery = (a: string, b: string): boolean => a.trim() === b.trim();
