import { spawn } from "node:child_process";
import type { Log } from "../pipeline/progress.ts";

export type Step = {
  /** The npm script. */
  readonly script: string;
  /** What a person does where it stops. */
  readonly whenItStops: string;
};

export const steps: readonly Step[] = [
  {
    script: "data:download",
    whenItStops: "the sources that failed are named above; those that came are kept",
  },
  {
    script: "data",
    whenItStops:
      "what is named above needs a look: a raw file, an edition or the disk; data/ is as it was",
  },
  {
    script: "check",
    whenItStops: "a check over the tables or the code does not hold",
  },
  { script: "data:changes", whenItStops: "data/changes.json cannot be read" },
  { script: "build", whenItStops: "the site does not build; why is said above" },
];

/** Runs one npm script with its output where ours goes; gives its exit status. */
export const runScript = (
  script: string,
  directory: string,
  given: readonly string[] = [],
): Promise<number> =>
  new Promise((done, fail) => {
    const isWindows = process.platform === "win32";
    const child = spawn(
      isWindows ? "npm.cmd" : "npm",
      ["run", "--silent", script, "--", ...given],
      {
        cwd: directory,
        stdio: "inherit",
        shell: isWindows,
      },
    );
    child.on("error", fail);
    child.on("close", (status) => {
      done(status ?? 1);
    });
  });

/**
 * Runs steps in order and stops at the first that fails, with one line about what to do.
 *
 * @returns whether all went through
 */
export async function runSteps(
  todo: readonly Step[],
  run: (script: string) => Promise<number>,
  log: Log,
): Promise<boolean> {
  for (const [index, { script, whenItStops }] of todo.entries()) {
    log(`\n${index + 1} of ${todo.length}: npm run ${script}`);
    if ((await run(script)) === 0) continue;
    log(
      `\nThe refresh stopped at "npm run ${script}": ${whenItStops}. Look there, then run npm run refresh again.`,
    );
    return false;
  }
  log("\nThe refresh is through: the new site is in dist/.");
  return true;
}
