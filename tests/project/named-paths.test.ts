import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** What comes with an install, a build or a run, and is not there before. */
const made = [
  ...["dist/", ".cache/", "data/.raw/", "test-results/", "node_modules/"],
  ...["public/releases/", "tests/deep/spoilt-files.txt"],
];

const TOP =
  /^(?:src|scripts|tests|data|public|\.ci|\.github)\/|^[\w.-]+\.(?:md|mjs|cff)$|^(?:package|tsconfig)\.json$/;

/** Every path that a text names between backticks or in its lines of shell: `src/words/`, `.ci/run`. */
const pathsIn = (text: string): string[] => {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  const words = [...spans, ...text.split("\n").filter((line) => line.startsWith("np"))]
    .flatMap((span) => span.split(/[\s=]+/))
    .map((word) => word.replace(/[.,:;]$/, ""));
  return [...new Set(words.filter((word) => TOP.test(word)))];
};

const isThere = (path: string): boolean => {
  if (made.some((folder) => path.startsWith(folder))) return true;
  // `<table>` stands for any of them: one at least must fit.
  const pattern = path.replaceAll(/<[^>]+>/g, "*");
  return existsSync(join(root, path)) || globSync(pattern, { cwd: root }).length > 0;
};

describe.each(["README.md", ".github/CONTRIBUTING.md"])("%s", (file) => {
  const paths = pathsIn(readFileSync(join(root, file), "utf8"));

  it("names paths at all", () => {
    expect(paths.length).toBeGreaterThan(5);
  });

  it.each(paths)("names %s, which is there", (path) => {
    expect(isThere(path), path).toBe(true);
  });

  it("names no command that package.json does not have", () => {
    const text = readFileSync(join(root, file), "utf8");
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
