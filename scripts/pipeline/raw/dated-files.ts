import { readdir } from "node:fs/promises";
import type { DatedFiles, RawFolder, SourceReader } from "../source.ts";

type Wanted = Pick<SourceReader<unknown>, "files" | "dated">;

/** What a source's files are called, where the folder is not known: the dated ones by their likeness. */
export const namesOf = ({ files, dated = [] }: Wanted): readonly string[] => [
  ...files,
  ...dated.map(({ like }) => like),
];

const dateOf = (name: string, dated: DatedFiles): string => dated.name.exec(name)?.[1] ?? "";

function chosen(names: readonly string[], dated: DatedFiles): readonly string[] {
  const fitting = names.filter((name) => dated.name.test(name)).toSorted();
  if (dated.takes === "all") return fitting;
  const dates = fitting.map((name) => dateOf(name, dated)).toSorted();
  // One without a date may be older or newer than the others.
  if (dates.includes("")) return fitting;
  return fitting.filter((name) => dateOf(name, dated) === dates.at(-1));
}

/**
 * The dated files of a folder that are to be read, by name; none where none fits, and several where it
 * cannot be told which is the latest.
 */
export const datedIn = async (folder: RawFolder, dated: DatedFiles): Promise<readonly string[]> =>
  chosen(await readdir(folder.path).catch(() => []), dated);

/**
 * The one dated file of a folder that is to be read.
 *
 * @throws DataError that names the folder, where none fits or several do
 */
export async function theDatedIn(folder: RawFolder, dated: DatedFiles): Promise<string> {
  const names = await datedIn(folder, dated);
  const [name] = names;
  if (name !== undefined && names.length === 1) return name;
  throw folder.error({
    file: dated.like,
    expected: `one such file in ${folder.path}`,
    found: name === undefined ? "none" : `"${names.join('", "')}"`,
    whatToDo:
      name === undefined
        ? "Put the publisher's file there, under such a name."
        : "Leave the one that is to be read, and move the others out of the folder.",
  });
}

/** The names of a source's files in a folder: those that every edition has, then the dated ones. */
export async function filesOf(
  folder: RawFolder,
  { files, dated = [] }: Wanted,
): Promise<readonly string[]> {
  const found = await Promise.all(dated.map((one) => datedIn(folder, one)));
  return [...files, ...found.flat()];
}
