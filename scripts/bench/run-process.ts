import { spawn } from "node:child_process";

type Options = { directory: string; environment?: NodeJS.ProcessEnv };

/** What a command wrote, and how long it took. */
export type Ran = { readonly seconds: number; readonly output: string };

/** Runs a command to its end; throws what it wrote when it fails. */
export const runProcess = (
  command: string,
  commandArguments: readonly string[],
  { directory, environment }: Options,
): Promise<Ran> =>
  new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(command, commandArguments, {
      cwd: directory,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text: Buffer) => (output += text.toString()));
    child.stderr.on("data", (text: Buffer) => (output += text.toString()));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done({ seconds: (performance.now() - started) / 1000, output });
      else
        fail(new Error(`${command} ${commandArguments.join(" ")} failed:\n${output.slice(-3000)}`));
    });
  });
