import { parseTable, type ReadFile, type Table } from "../files/table.ts";
import { link } from "../../places/links.ts";

const fetched = new Map<string, Promise<Table>>();

async function fetchTable(path: string): Promise<Table> {
  const response = await fetch(link(path));
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}.`);
  return parseTable(await response.text());
}

/** Reads one of the site's small files, once however often it is asked for. */
export const readFile: ReadFile = (path) => {
  const known = fetched.get(path) ?? fetchTable(path);
  fetched.set(path, known);
  known.catch(() => fetched.delete(path));
  return known;
};
