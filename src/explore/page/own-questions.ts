import { hasAll, loadJson } from "../../database/page/load-file.ts";
import { link } from "../../places/links.ts";
import {
  isSameQuery,
  nameOfQuery,
  ownNames,
  ownPath,
  type OwnQuestion,
} from "../own/own-question.ts";

const isNames = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isQuestion = (value: unknown): value is OwnQuestion =>
  hasAll(value, "title", "sql", "answer");

let names: Promise<readonly unknown[]> | undefined;

/** What does not come is not waited for: an answer is more than whose question it is. */
const patience = 15_000;

const tooLate = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(reject, patience, new Error("It took too long."));
  });

async function lookUp(sql: string): Promise<OwnQuestion | undefined> {
  const name = nameOfQuery(sql);
  names ??= loadJson(link(ownNames), isNames);
  names.catch(() => {
    names = undefined;
  });
  const known = await names;
  if (!known.includes(name)) return undefined;
  const own = await loadJson(link(ownPath(name)), isQuestion);
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
