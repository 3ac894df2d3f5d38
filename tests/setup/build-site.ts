import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { setTimeout as later } from "node:timers/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const ASTRO = join("node_modules", "astro", "bin", "astro.mjs");

export type BuiltSite = { directory: string; remove: () => Promise<void> };

/** The test runner's own variables, which would tell the build that it is part of a test. */
const RUNNER_VARIABLES = /^(?:VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV)$/;

/** The environment as a terminal has it. */
export const terminalEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER_VARIABLES.test(name)));

const buildEnvironment = (basePath: string, variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...terminalEnvironment(),
  BASE_PATH: basePath,
  ...variables,
});

const runBuild = (directory: string, environment: NodeJS.ProcessEnv, root: string): Promise<void> =>
  new Promise((done, fail) => {
    const build = spawn(process.execPath, [join(root, ASTRO), "build", "--outDir", directory], {
      cwd: root,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    build.stdout.on("data", (text: Buffer) => (output += text.toString()));
    build.stderr.on("data", (text: Buffer) => (output += text.toString()));
    build.on("error", fail);
    build.on("close", (code) => {
      if (code === 0) done();
      else fail(new Error(`The site does not build:\n${output.split("\n").slice(-40).join("\n")}`));
    });
  });

/** Older than any build takes: left by a run that was killed. */
const ABANDONED = 600_000;

const made = (folder: string): Promise<boolean> =>
  mkdir(folder).then(
    () => true,
    () => false,
  );

const madeAt = (folder: string): Promise<number> =>
  stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );

/** Builds of one folder one after the other: they share that in which Astro prepares its pages. */
const inTurn = async (root: string, work: () => Promise<void>): Promise<void> => {
  const turn = join(root, ".cache", "test-build");
  await mkdir(dirname(turn), { recursive: true });
  while (!(await made(turn))) {
    const age = Date.now() - (await madeAt(turn));
    if (age > ABANDONED) await rm(turn, { recursive: true, force: true });
    else await later(200);
  }
  try {
    await work();
  } finally {
    await rm(turn, { recursive: true, force: true });
  }
};

/**
 * Builds the site into a new folder, so that `dist/` and other test runs are left alone.
 *
 * @param variables more environment variables: DATA_DIR for other tables, say
 * @param root the folder of the code, where it is a copy
 */
export const buildSite = async (
  basePath: string,
  variables: NodeJS.ProcessEnv = {},
  root = ROOT,
): Promise<BuiltSite> => {
  const directory = await mkdtemp(join(tmpdir(), "london-reoffending-site-"));
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    const environment = buildEnvironment(basePath, variables);
    await inTurn(root, () => runBuild(directory, environment, root));
  } catch (error) {
    await remove();
    throw error;
  }
  return { directory, remove };
};
