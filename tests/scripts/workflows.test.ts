import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const project = join(import.meta.dirname, "../..");
const directory = join(project, ".github/workflows");
const workflows = (await readdir(directory)).map((name) => [name] as const);

describe("the workflows", () => {
  it.each(workflows)("%s uses GitHub's own actions only, each in one version", async (name) => {
    const text = await readFile(join(directory, name), "utf8");
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
  });

  it.each(workflows)(
    "%s runs commands that there are, and asks for no more than it says",
    async (name) => {
      const text = await readFile(join(directory, name), "utf8");
      const manifest = await readFile(join(project, "package.json"), "utf8");
      const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
      const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
        ([, script]) => script,
      );
      for (const command of commands) expect(Object.keys(scripts)).toContain(command);
      expect(text).toMatch(/^permissions:$/m);
      // What somebody else wrote must not become part of a command.
      const inCommands = [...text.matchAll(/run: \|\n((?: {10}.*\n|\n)+)/g)].map(
        ([, lines]) => lines,
      );
      for (const lines of inCommands) expect(lines).not.toContain("${{");
    },
  );
});
