import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { runScript, type Ended } from "../project-copy.ts";

export type Tree = Readonly<Record<string, string>>;

/** Every file below a folder by its path, hidden ones too; none where there is no such folder. */
export async function readTree(folder: string): Promise<Tree> {
  if (!existsSync(folder)) return {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(path, "latin1")));
  return Object.fromEntries(
    paths.map((path, index) => [relative(folder, path), texts[index] ?? ""]),
  );
}

/** What a disk says that is full, closed to this user, or for reading only. */
export const codes = ["ENOSPC", "EACCES", "EROFS"] as const;
export type Code = (typeof codes)[number];

/** Something that a command writes, and how it is run over a workspace of its own. */
export type Gate = {
  /** Makes what the command needs; the folder that it is run over. */
  readonly prepare: () => Promise<string>;
  /** Below that folder, what it writes to. */
  readonly writes: string;
  readonly script: string;
  readonly arguments: (folder: string) => readonly string[];
  readonly environment?: () => Readonly<Record<string, string>>;
  /** Where the command is run, if not in the project. */
  readonly isRunThere?: boolean;
  /** Path of the file that cannot be written, as a regular expression. */
  readonly file: string;
  /** What the run calls it. */
  readonly name: string;
  /** What its disk fails with; every code, unless said. */
  readonly codes?: readonly Code[];
  /** Files that wait for the next run, which goes on with them. */
  readonly waiting?: RegExp;
};

const project = join(import.meta.dirname, "../../..");
const preload = join(import.meta.dirname, "failing-disk.ts");

/** Runs a command over a folder; `code` is what its disk fails with. */
export function runGate(gate: Gate, folder: string, code?: Code): Promise<Ended> {
  const failing = { NODE_OPTIONS: `--import=${preload}`, FAIL_ON: gate.file, FAIL_WITH: code };
  return runScript(gate.isRunThere === true ? folder : project, gate.script, {
    arguments: gate.arguments(folder),
    environment: {
      NODE_OPTIONS: "",
      ...gate.environment?.(),
      ...(code === undefined ? {} : failing),
    },
  });
}
