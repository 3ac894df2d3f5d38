import { connectInMemory } from "../../../src/database/build/connect-in-memory.ts";
import type { RawFolder } from "../../pipeline/source.ts";

/** A text as SQL has it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as SQL has it. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Answers a question about files of a folder. */
export type Ask = (sql: string) => Promise<readonly (readonly unknown[])[]>;

/**
 * Questions in SQL over the files of a source, for those that are too large to take row by row.
 * Nothing is fetched: the reader of Parquet is part of the engine.
 *
 * @throws DataError when the engine cannot read the file as it is asked to
 */
export async function askFiles<T>(
  folder: RawFolder,
  file: string,
  expected: string,
  use: (ask: Ask) => Promise<T>,
): Promise<T> {
  const connection = await connectInMemory();
  const ask: Ask = async (sql) => {
    try {
      return (await connection.runAndReadAll(sql)).getRowsJS();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [found = ""] = message.replaceAll(folder.path, folder.source).split("\n");
      throw folder.error({ file, expected, found });
    }
  };
  try {
    return await use(ask);
  } finally {
    connection.closeSync();
  }
}
