type Fault = {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly expected: string;
  readonly found: string;
  readonly whatToDo: string;
};

/** A file of ours that cannot be used as it is, or cannot be written: which, where, and what now. */
export class FileError extends Error {
  readonly file: string;
  readonly row: number | undefined;
  readonly column: string | undefined;

  constructor({ file, row, column, expected, found, whatToDo }: Fault, cause?: unknown) {
    const cell = [
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column === undefined ? [] : [`column ${column}`]),
    ];
    const place = [file, ...cell].join(", ");
    super(`${place}:\n  expected ${expected}, found ${found}.\n  ${whatToDo}`, { cause });
    this.name = "FileError";
    this.file = file;
    this.row = row;
    this.column = column;
  }
}

/** What one does about a committed file that is broken. */
export const takeItBack =
  "Take the file back from the repository (git restore), or delete it and run npm run data with all raw files at hand.";

const meanings: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ["no space left on the disk", "Make room, then run it again."],
  EDQUOT: ["no space left for this user", "Make room, then run it again."],
  EISDIR: ["a folder of that name", "Move the folder away, then run it again."],
  ENOTDIR: ["a file where a folder should be", "Move the file away, then run it again."],
  EACCES: ["no right to it", "Give yourself the right to read and write it, then run it again."],
  EPERM: ["no right to it", "Give yourself the right to read and write it, then run it again."],
  EROFS: ["a disk that cannot be written to", "Choose another folder, or make it writable."],
  EMFILE: ["too many open files", "Close other programs, then run it again."],
};

/** A failure of the file system that a program by others told of in its own words. */
export function faultToldIn(text: string, file: string): FileError | undefined {
  const code = Object.keys(meanings).find((one) => new RegExp(`\\b${one}\\b`).test(text));
  const meaning = meanings[code ?? (/no space left/i.test(text) ? "ENOSPC" : "")];
  if (meaning === undefined) return undefined;
  const [found, whatToDo] = meaning;
  return new FileError({ file, expected: "files to read or write", found, whatToDo });
}

export const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/**
 * Gives a failure of the file system the name of the file that it befell.
 *
 * @throws FileError in place of the system's error
 */
export async function named<T>(file: string, doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    const [found, whatToDo] = meanings[String(codeOf(error))] ?? [
      error instanceof Error ? error.message : String(error),
      "Mend that, then run it again.",
    ];
    throw new FileError({ file, expected: "a file to read or write", found, whatToDo }, error);
  }
}
