import { open } from "node:fs/promises";
import { named } from "../../src/database/build/file-error.ts";

/**
 * Writes what comes into a file, piece by piece. A fault of the disk bears the file's name, so that it is
 * not taken for one of the host.
 *
 * @param flags "w" for a new file, "a" to go on with one
 * @throws FileError for a file that cannot be written; what was written stays
 */
export const writeChunks =
  (path: string, flags: "a" | "w") =>
  async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    const file = await named(path, open(path, flags));
    try {
      for await (const chunk of chunks) await named(path, file.writeFile(chunk));
    } finally {
      await named(path, file.close());
    }
  };
