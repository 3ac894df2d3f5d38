import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly "runs-on": string;
        readonly "timeout-minutes": number;
        readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
      }
    >
  >;
};

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

  it.each(workflows)(
    "%s is YAML of jobs whose steps each use an action or run a command",
    async (name) => {
      const text = await readFile(join(directory, name), "utf8");
      // Its form is what is looked at here.
      const workflow = parse(text, { strict: true }) as Workflow;
      expect(Object.keys(workflow).toSorted()).toEqual(
        expect.arrayContaining(["jobs", "name", "on", "permissions"]),
      );
      for (const job of Object.values(workflow.jobs)) {
        expect(job["runs-on"]).toBe("ubuntu-latest");
        expect(job["timeout-minutes"]).toBeGreaterThan(0);
        for (const step of job.steps) {
          expect([step.uses, step.run].filter((each) => each !== undefined)).toHaveLength(1);
        }
      }
    },
  );

  it("names an event that GitHub knows for each of them", async () => {
    const known = ["pull_request", "push", "schedule", "workflow_dispatch"];
    for (const [name] of workflows) {
      const { on } = parse(await readFile(join(directory, name), "utf8")) as Workflow;
      expect(known, name).toEqual(expect.arrayContaining(Object.keys(on)));
    }
  });
});

describe("the container", () => {
  it("copies files that there are, and builds with commands that there are", async () => {
    const text = await readFile(join(project, "scripts/deploy/Dockerfile"), "utf8");
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = ""]) =>
      files.split(" "),
    );
    expect(copied.length).toBeGreaterThan(3);
    for (const file of copied) await expect(access(join(project, file))).resolves.toBeUndefined();
    // The image is built with the Node that the workflows use.
    const [, node] = /^FROM node:(\d+)/m.exec(text) ?? [];
    const checks = await readFile(join(directory, "checks.yml"), "utf8");
    expect(checks).toContain(`node-version: ${node ?? "none"}`);
  });
});
