import type { Kinds } from "../../database/ask/question.ts";
import { readCsv } from "../../database/ask/typed-csv.ts";
import { link } from "../../places/links.ts";
import { loadFile } from "../../database/page/load-file.ts";
import type { ReadFile } from "../files/columns.ts";

const fetched = new Map<string, Promise<string>>();

/** Whatever cannot be read as that file counts as one that did not come. */
const fetchText = (path: string, columns: Kinds): Promise<string> =>
  loadFile(link(path), async (answer) => {
    const text = await answer.text();
    readCsv(path, columns, text);
    return text;
  });

/** Reads one of the site's small files, which is fetched once however often it is asked for. */
export const readFile: ReadFile = async (path, columns) => {
  const known = fetched.get(path) ?? fetchText(path, columns);
  fetched.set(path, known);
  known.catch(() => fetched.delete(path));
  return readCsv(path, columns, await known);
};
