import { compareFiles } from "../../src/compare/build-question.ts";
import type { ReadFile } from "../../src/compare/files/columns.ts";
import { readCsv } from "../../src/database/ask/typed-csv.ts";

/** Reads one of Compare's small files, as the build writes it and a browser reads it. */
export const readSiteFile: ReadFile = async (path, columns) => {
  const text = (await compareFiles()).get(path);
  if (text === undefined) throw new Error(`The build writes no ${path}.`);
  return readCsv(path, columns, text);
};
