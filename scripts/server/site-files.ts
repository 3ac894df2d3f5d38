import { stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

export type SiteFile = { path: string; size: number; changed: number };

/** What an address stands for: a file, a directory asked for without its slash, or nothing. */
export type Answer = { kind: "file"; file: SiteFile } | { kind: "redirect" } | { kind: "missing" };

type Entry = SiteFile & { isDirectory: boolean };

const look = async (path: string): Promise<Entry | undefined> => {
  try {
    const entry = await stat(path);
    const isDirectory = entry.isDirectory();
    return { path, size: entry.size, changed: entry.mtimeMs, isDirectory };
  } catch {
    return undefined;
  }
};

/** A file of the site by its path in the folder; nothing outside the folder is ever found. */
const findEntry = async (root: string, path: string): Promise<Entry | undefined> => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = resolve(join(root, decoded));
  const isInside = file === root || file.startsWith(`${root}${sep}`);
  const isAllowed = isInside && !decoded.includes("\0");
  const entry = isAllowed ? await look(file) : undefined;
  return entry && !entry.isDirectory && decoded.endsWith("/") ? undefined : entry;
};

/** Finds what a plain static host would answer: directories end in a slash and show their index. */
export const findAnswer = async (root: string, path: string): Promise<Answer> => {
  const entry = await findEntry(root, path);
  if (!entry) return { kind: "missing" };
  if (!entry.isDirectory) return { kind: "file", file: entry };
  if (!path.endsWith("/")) return { kind: "redirect" };
  const index = await look(join(entry.path, "index.html"));
  return index ? { kind: "file", file: index } : { kind: "missing" };
};
