import { readCsv } from "../../database/ask/typed-csv.ts";
import { link } from "../../places/links.ts";
import { loadFile } from "../../places/load-file.ts";
import type { ReadFile } from "../files/columns.ts";

const fetched = new Map<string, Promise<string>>();

const fetchText = async (path: string): Promise<string> => (await loadFile(link(path))).text();

/** Reads one of the site's small files, which is fetched once however often it is asked for. */
export const readFile: ReadFile = async (path, columns) => {
  const known = fetched.get(path) ?? fetchText(path);
  fetched.set(path, known);
  known.catch(() => fetched.delete(path));
  return readCsv(path, columns, await known);
};
