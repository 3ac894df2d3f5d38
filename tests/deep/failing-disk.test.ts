import { cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRelease } from "../../scripts/release/make-release.ts";
import { sha256 } from "../../scripts/pipeline/raw-files.ts";
import { packFolder } from "../../src/database/build/zip.ts";
import { codes, readTree, runGate, type Gate, type Tree } from "../support/disk/failing-runs.ts";
import { copyProject } from "../support/project-copy.ts";
import { api, editionText, filePath, offered } from "../scripts/download/edition.ts";
import { sendRanges, startPublisher, type Publisher } from "../scripts/download/publisher.ts";

const project = join(import.meta.dirname, "../..");
const run = "tests/support/disk/disk-run.ts";

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "failing-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const page = (inside: string): string =>
  `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'; style-src 'self'"><title>Made up</title><span data-zip-size="camden">1 kB</span>${inside}`;

/** As much of a built site as a briefing and the headers ask for. */
const madeUpSite = (): Promise<string> =>
  folderWith({
    "index.html": page(""),
    "data/index.html": page(""),
    "404.html": page(""),
    "explore/index.html": page(""),
    "boroughs/camden/index.html": page("<span data-briefing-pdf></span>"),
    "boroughs/camden/briefing/index.html": page("<span data-briefing-pdf></span>"),
    "data/boroughs/camden.zip": packFolder("camden", new Map([["README.txt", "Camden\n"]])),
    _headers: "of the build before\n",
    "_nginx-http.conf": "of the build before\n",
    "_nginx-server.conf": "of the build before\n",
  });

const areas = "area_code,area_name\nE09000007,Camden\n";

async function releasedBefore(): Promise<string> {
  const resources = [{ path: "areas.csv", hash: `sha256:${sha256(areas)}` }];
  const folder = await folderWith({
    LICENSE: "MIT\n",
    "data/areas.csv": areas,
    "data/datapackage.json": JSON.stringify({ resources }),
  });
  const today = new Date("2026-11-01T12:00:00Z");
  const uncommitted = () => Promise.resolve([]);
  await makeRelease({ project: folder, version: "1.0.0", today, uncommitted });
  return folder;
}

const tables = ["a.csv", "b.csv", "c.csv"];

const newTables = (): Promise<string> =>
  folderWith(
    Object.fromEntries(
      tables.flatMap((name) => [
        [`data/${name}`, `${name} old\n`],
        [`fresh/${name}`, `${name} new\n`],
      ]),
    ),
  );

/** The least site that Astro builds, with the command that builds it. */
async function smallSite(): Promise<string> {
  const folder = await folderWith({
    "package.json": '{ "type": "module" }',
    "astro.config.mjs":
      'export default { cacheDir: "./.cache", vite: { cacheDir: "./.cache/vite" } };\n',
    "src/pages/index.astro": "<p>Made up, and long enough to be cut</p>\n",
  });
  for (const part of ["scripts/build-site.ts", "src/database/build/file-error.ts"]) {
    await mkdir(dirname(join(folder, part)), { recursive: true });
    await cp(join(project, part), join(folder, part));
  }
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  return folder;
}

let publisher: Publisher;

beforeAll(async () => {
  publisher = await startPublisher({
    [api]: offered({ last_modified: "2026-08-14" }),
    [filePath]: sendRanges(Buffer.from(editionText())),
  });
});

afterAll(() => publisher.close());

const months = "MPS Borough Level Crime (most recent 24 months).csv";

const download = {
  prepare: () => folderWith({}),
  writes: "data/.raw",
  script: run,
  arguments: (folder: string) => ["download", folder],
  environment: () => ({ DOWNLOAD_FROM: publisher.url.origin, RAW_DATA_DIR: "none" }),
  waiting: /\/\.part\//,
} as const;

const briefing = {
  prepare: madeUpSite,
  writes: "",
  script: run,
  arguments: (folder: string) => ["briefing", folder],
} as const;

const release = {
  prepare: releasedBefore,
  writes: "public/releases",
  script: run,
  arguments: (folder: string) => ["release", folder],
} as const;

const gates: Readonly<Record<string, Gate>> = {
  "the tables of the pipeline": {
    prepare: newTables,
    writes: "data",
    script: "tests/support/publish-run.ts",
    arguments: (folder) => [join(folder, "fresh"), join(folder, "data")],
    file: "/data/.*b\\.csv$",
    name: "data/b.csv:",
  },
  "what a build keeps for the next": {
    prepare: () => folderWith({}),
    writes: "",
    script: run,
    arguments: (folder) => ["keep", folder],
    file: "\\.cache/files/.*\\.txt",
    name: ".txt:",
  },
  "a page of a briefing": {
    ...briefing,
    file: "boroughs/camden/index\\.html",
    name: "camden/index.html:",
  },
  "the ZIP that a briefing goes into": {
    ...briefing,
    file: "camden\\.zip",
    name: "boroughs/camden.zip:",
  },
  "what hosts need to know": {
    prepare: madeUpSite,
    writes: "",
    script: "scripts/deploy/headers.ts",
    arguments: (folder) => [folder],
    file: "_nginx-http\\.conf",
    name: "_nginx-http.conf:",
  },
  "a release": { ...release, file: "1\\.1\\.0\\.zip", name: "london-reoffending-data-1.1.0.zip:" },
  "the list of releases": { ...release, file: "index\\.json", name: "public/releases/index.json:" },
  "a file on its way": {
    ...download,
    file: "\\.part/.*months\\)\\.csv$",
    name: `.part/${months}:`,
  },
  "the note of how far a file has come": {
    ...download,
    file: "csv\\.begun\\.json",
    name: `${months}.begun.json:`,
  },
  "an edition": { ...download, file: "\\.next/.*months\\)\\.csv$", name: `2026-08-14/${months}:` },
  "a refresh": {
    ...download,
    prepare: () => copyProject(["data/datapackage.json"]),
    arguments: (folder) => ["refresh", folder],
    file: "\\.part/.*months\\)\\.csv$",
    name: `.part/${months}:`,
    codes: ["ENOSPC"],
  },
};

const words = {
  ENOSPC: ["found no space left on the disk", "Make room, then run it again."],
  EACCES: ["found no right to it", "Give yourself the right to read and write it"],
  EROFS: ["found a disk that cannot be written to", "Choose another folder, or make it writable."],
} as const;

describe.each(Object.entries(gates))("%s, where it cannot be written", (_, gate) => {
  let done: Tree;
  const treeOf = (folder: string) => readTree(join(folder, gate.writes));

  beforeAll(async () => {
    const folder = await gate.prepare();
    expect(await runGate(gate, folder)).toMatchObject({ status: 0 });
    done = await treeOf(folder);
  });

  it.each(gate.codes ?? codes)(
    "%s: it is named, every file is whole, and the next run works",
    async (code) => {
      const folder = await gate.prepare();
      const before = await treeOf(folder);
      const { status, output } = await runGate(gate, folder, code);
      expect(status).toBe(1);
      for (const sentence of words[code]) expect(output).toContain(sentence);
      expect(output).toContain(gate.name);
      expect(output).not.toContain("as the system says it");
      // No publisher is blamed for it.
      expect(output).not.toMatch(/https?:/);
      const after = Object.entries(await treeOf(folder));
      for (const [path, text] of after.filter(([one]) => gate.waiting?.test(`/${one}`) !== true)) {
        expect([before[path], done[path]], path).toContain(text);
      }
      expect(after.map(([path]) => path)).toEqual(expect.arrayContaining(Object.keys(before)));
      expect(await runGate(gate, folder)).toMatchObject({ status: 0 });
      expect(await treeOf(folder)).toEqual(done);
    },
  );
});

describe("a build whose disk is full", () => {
  const build: Gate = {
    prepare: smallSite,
    writes: "dist",
    script: "scripts/build-site.ts",
    arguments: () => [],
    isRunThere: true,
    file: "dist/index\\.html",
    name: "dist/:",
  };

  it("ends with what is to be done, and the next one is whole", async () => {
    const folder = await build.prepare();
    const { status, output } = await runGate(build, folder, "ENOSPC");
    expect(status).toBe(1);
    expect(output.trimEnd().split("\n").slice(-5)).toEqual([
      build.name,
      "  expected files to read or write, found no space left on the disk.",
      "  Make room, then run it again.",
      "",
      "The site in dist/ is not whole: do not put it online. Mend what is named above, then run npm run build again.",
    ]);
    expect(await runGate(build, folder)).toMatchObject({ status: 0 });
    expect((await readTree(join(folder, "dist")))["index.html"]).toContain("long enough to be cut");
  });
});
