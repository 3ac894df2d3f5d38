import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeRelease } from "./release/make-release.ts";

/** `npm run release -- VERSION`: freezes the committed tables under `public/releases/`. */
const project = join(import.meta.dirname, "..");

const uncommitted = async (): Promise<string[]> => {
  const git = promisify(execFile);
  const { stdout } = await git("git", ["status", "--porcelain", "--", "data"], { cwd: project });
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
};

const [version] = process.argv.slice(2);
try {
  if (version === undefined) {
    throw new Error("Which version? For example: npm run release -- 1.0.0");
  }
  const release = await makeRelease({ project, version, today: new Date(), uncommitted });
  console.log(`public/releases/${release.file}: ${release.bytes} bytes, sha256 ${release.sha256}`);
  console.log("Commit public/releases/, build and deploy: it is then listed on the Data page.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
