import { createHash } from "node:crypto";
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildSite } from "../setup/build-site.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const notCopied = new Set(["node_modules", ".git", ".cache", ".astro", "dist", "test-results"]);
const remove: (() => void)[] = [];

afterAll(() => {
  for (const each of remove) each();
});

/** A copy of the code in a folder of its own, with nothing that a build before it left behind. */
function copyTo(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), "same-build-")), name);
  remove.push(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (path) => path === ROOT || !notCopied.has(basename(path)),
  });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Every file of a site by its path, as the hash of its bytes. */
async function filesOf(folder: string, variables: NodeJS.ProcessEnv) {
  const site = await buildSite("/", variables, folder);
  remove.push(() => void site.remove());
  const files = globSync("**/*", { cwd: site.directory }).filter((file) =>
    statSync(join(site.directory, file)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const bytes = readFileSync(join(site.directory, file));
      return [file, createHash("sha256").update(bytes).digest("hex")];
    }),
  );
}

/** Only Linux lets memory be cleared for DuckDB, which saves what it never wrote. */
const mayDiffer = (file: string): boolean =>
  process.platform !== "linux" && /\.duckdb(\.gz)?$/.test(file);

it("gives the same files in another folder, time zone and language", async () => {
  const first = await filesOf(copyTo("a"), { TZ: "UTC", LANG: "C", LC_ALL: "C" });
  const second = await filesOf(copyTo("a much longer name"), {
    TZ: "Pacific/Auckland",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
  });
  expect(Object.keys(first).length).toBeGreaterThan(500);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  const differing = Object.keys(first).filter((file) => first[file] !== second[file]);
  expect(differing.filter((file) => !mayDiffer(file))).toEqual([]);
});
