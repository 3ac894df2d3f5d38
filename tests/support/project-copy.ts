import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

/** A folder with the scripts and what is asked for, so that a command can be run without touching this one. */
export async function copyProject(parts: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "project-"));
  for (const part of ["package.json", "scripts", "src", ...parts]) {
    await mkdir(join(copy, part, ".."), { recursive: true });
    await cp(join(project, part), join(copy, part), { recursive: true });
  }
  await symlink(join(project, "node_modules"), join(copy, "node_modules"));
  return copy;
}

export type Ended = { readonly status: number | null; readonly output: string };

/** Runs a script with this Node, and gives what it wrote to either stream. */
export function runScript(
  directory: string,
  script: string,
  options: { arguments?: readonly string[]; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...(options.arguments ?? [])], {
      cwd: directory,
      env: { ...process.env, ...options.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const add = (text: Buffer) => (output += text.toString());
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", fail);
    child.on("close", (status) => {
      done({ status, output });
    });
  });
}
