import { readFile } from "node:fs/promises";
import { codeOf, named } from "./file-error.ts";

/**
 * The bytes of a file; undefined where there is none.
 *
 * @throws FileError where there is something that cannot be read
 */
export const readBytesIfThere = (path: string): Promise<Buffer | undefined> =>
  named(
    path,
    readFile(path).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }),
  );

/**
 * The text of a file; undefined where there is none.
 *
 * @throws FileError where there is something that cannot be read
 */
export const readIfThere = async (path: string): Promise<string | undefined> =>
  (await readBytesIfThere(path))?.toString("utf8");
