import { loadFile } from "../../places/load-file.ts";
import { link } from "../../places/links.ts";
import {
  isSameQuery,
  nameOfQuery,
  ownNames,
  ownPath,
  type OwnQuestion,
} from "../own/own-question.ts";

const fetchJson = async (path: string): Promise<unknown> => (await loadFile(link(path))).json();

let names: Promise<unknown> | undefined;

/** What does not come is not waited for: an answer is more than whose question it is. */
const patience = 15_000;

const tooLate = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(reject, patience, new Error("It took too long."));
  });

async function lookUp(sql: string): Promise<OwnQuestion | undefined> {
  const name = nameOfQuery(sql);
  const known = await (names ??= fetchJson(ownNames));
  if (!Array.isArray(known) || !known.includes(name)) return undefined;
  // The build of this page wrote the file.
  const own = (await fetchJson(ownPath(name))) as OwnQuestion;
  return isSameQuery(own.sql, sql) ? own : undefined;
}

/**
 * The site's own question that a query is, letter by letter, with its answer. What cannot be looked up
 * is taken for a reader's: nothing is called ours that may not be.
 */
export async function findOwn(sql: string): Promise<OwnQuestion | undefined> {
  try {
    return await Promise.race([lookUp(sql), tooLate()]);
  } catch {
    names = undefined;
    return undefined;
  }
}
