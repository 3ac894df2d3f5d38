import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Preloaded into a run whose disk fails: what writes to a path that fits FAIL_ON ends with the error of
 * FAIL_WITH. A full disk makes folders and moves files, and takes half of what is written; any other takes
 * nothing.
 */
const on = new RegExp(process.env["FAIL_ON"] ?? "$.");
const code = process.env["FAIL_WITH"] ?? "";
const isFull = code === "ENOSPC";
const failure = (): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

type Operation = (...parameters: unknown[]) => Promise<unknown>;
type Handle = Awaited<ReturnType<typeof fs.promises.open>>;

/** Takes the place of an operation on files wherever `isMeant`. */
function instead(name: string, isMeant: (...parameters: unknown[]) => boolean, then: Operation) {
  const original = Reflect.get(fs.promises, name) as Operation;
  Reflect.set(fs.promises, name, (...parameters: unknown[]) =>
    isMeant(...parameters) ? then(...parameters) : original(...parameters),
  );
}

const isHere = (...paths: unknown[]): boolean => paths.some((path) => on.test(String(path)));
const refuse = () => Promise.reject(failure());

const half = (content: string | Uint8Array) => content.slice(0, Math.ceil(content.length / 2));
const { writeFile, open } = fs.promises;

/** An open file on a full disk. */
function fill(handle: Handle): Handle {
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (content) => {
    await write(half(content as string | Uint8Array));
    throw failure();
  };
  return handle;
}

const isWriting = (path: unknown, flags: unknown): boolean =>
  isHere(path) && /[wa+]/.test(String(flags));

if (isFull) {
  instead("writeFile", isHere, async (path, content) => {
    await writeFile(path as string, half(content as string | Uint8Array));
    throw failure();
  });
  instead("open", isWriting, async (path, flags) =>
    fill(await open(path as string, flags as string)),
  );
} else if (code !== "") {
  for (const name of ["writeFile", "mkdir", "mkdtemp", "rename", "link"]) {
    instead(name, (from, to) => isHere(from, name === "rename" ? to : ""), refuse);
  }
  instead("open", isWriting, refuse);
}
syncBuiltinESMExports();
