import { loadFile } from "../../places/load-file.ts";
import { parseTable, type ReadFile, type Table } from "../files/table.ts";
import { link } from "../../places/links.ts";

const fetched = new Map<string, Promise<Table>>();

const fetchTable = async (path: string): Promise<Table> =>
  parseTable(await (await loadFile(link(path))).text());

/** Reads one of the site's small files, once however often it is asked for. */
export const readFile: ReadFile = (path) => {
  const known = fetched.get(path) ?? fetchTable(path);
  fetched.set(path, known);
  known.catch(() => fetched.delete(path));
  return known;
};
