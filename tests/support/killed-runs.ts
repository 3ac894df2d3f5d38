import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withTables } from "../../scripts/pipeline/switch.ts";
import { readAll } from "../scripts/pipeline/raw-fixtures.ts";

type Files = Readonly<Record<string, string>>;

async function writeAll(directory: string, files: Files): Promise<string> {
  await mkdir(directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  return directory;
}

/** Where runs keep their compiled modules for the next. */
const compiled = join(import.meta.dirname, "..", "..", ".cache", "compiled");

type Ended = { readonly signal: NodeJS.Signals | null; readonly code: number | null };

/** Publishes in a process of its own; `killAfter` are milliseconds until it is killed from outside. */
export function publishRun(
  from: string,
  to: string,
  environment: Readonly<Record<string, string>> = {},
  killAfter?: number,
): Promise<Ended & { readonly errors: string }> {
  const child = spawn(
    process.execPath,
    [
      ...["--import", join(import.meta.dirname, "kill-at.ts")],
      ...[join(import.meta.dirname, "publish-run.ts"), from, to],
    ],
    { env: { ...process.env, NODE_OPTIONS: "", NODE_COMPILE_CACHE: compiled, ...environment } },
  );
  let errors = "";
  child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
  if (killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter).unref();
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code, signal, errors });
    });
  });
}

/** Old files, new ones, and what is found after a run that puts the new in place was killed. */
export async function makeSwitch(before: Files, after: Files) {
  const root = await mkdtemp(join(tmpdir(), "killed-"));
  const fresh = await writeAll(join(root, "fresh"), after);
  let runs = 0;
  const nextDirectory = () => writeAll(join(root, `data-${(runs += 1)}`), before);

  /** Names of all operations on files that a run makes, in order. */
  const operations = async (): Promise<readonly string[]> => {
    const list = join(root, "operations.txt");
    const { code, errors } = await publishRun(fresh, await nextDirectory(), { LIST_TO: list });
    if (code !== 0) throw new Error(errors);
    return (await readFile(list, "utf8")).trimEnd().split("\n");
  };

  /** Whether all files are old or all new once the next start has looked; else what there is. */
  const stateAfter = async (kill: { readonly at?: number; readonly after?: number }) => {
    const data = await nextDirectory();
    const environment = kill.at === undefined ? {} : { KILL_AT: String(kill.at) };
    const { signal } = await publishRun(fresh, data, environment, kill.after);
    await withTables(
      data,
      () => undefined,
      () => Promise.resolve(),
    );
    const found = await readAll(data);
    const is = (files: Files) => JSON.stringify(found) === JSON.stringify(files);
    return { killed: signal === "SIGKILL", state: is(before) ? "old" : is(after) ? "new" : found };
  };

  return { fresh, nextDirectory, operations, stateAfter };
}
