import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../scripts/pipeline/raw-files.ts";
import { formatMonth } from "../../src/words/periods.ts";
import { terminalEnvironment } from "../setup/build-site.ts";
import { api, filePath, offered } from "../scripts/download/edition.ts";
import { send, startPublisher, type Publisher } from "../scripts/download/publisher.ts";
import {
  changeCounts,
  columnOf,
  lineOf,
  newestMonth,
  newMonth,
  nextSheet,
  toCsv,
} from "../scripts/editions/rolling-file.ts";
import { freePort } from "../support/local-server.ts";

const run = promisify(execFile);
const project = join(import.meta.dirname, "../..");
const prefix = "/reoffending/";
const large = { maxBuffer: 64 * 1024 * 1024 };

let root: string;
/** The stranger's own copy, as version control gives it, without any raw file. */
let copy: string;
let publisher: Publisher;
/** A figure of the newest month before the refresh and after. */
let revised: readonly [number, number];

const git = (...words: readonly string[]) =>
  run("git", ["-c", "user.name=A stranger", "-c", "user.email=a@example.org", ...words], {
    cwd: copy,
    ...large,
  });
const commit = async (subject: string) => {
  await git("add", "--all");
  await git("commit", "--quiet", "--message", subject);
};
const npm = async (
  script: string,
  given: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<void> => {
  const ended = await run("npm", ["run", script, "--", ...given], {
    cwd: copy,
    env: { ...terminalEnvironment(), RAW_DATA_DIR: join(root, "none"), ...environment },
    ...large,
  }).then(
    () => "",
    // What the command said last tells why it stopped.
    (error: unknown) => String((error as { stdout?: string }).stdout).slice(-2000),
  );
  expect(ended, `npm run ${script}`).toBe("");
};
const built = (path: string) => readFile(join(copy, "dist", path), "utf8");
const zipOf = async (version: string) =>
  sha256(await readFile(join(copy, `public/releases/london-reoffending-data-${version}.zip`)));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "stranger-"));
  copy = join(root, "project");
  const { stdout } = await run("git", ["ls-files"], { cwd: project, ...large });
  for (const file of stdout.trim().split("\n")) {
    await mkdir(join(copy, file, ".."), { recursive: true });
    await cp(join(project, file), join(copy, file));
  }
  await symlink(join(project, "node_modules"), join(copy, "node_modules"));
  await git("init", "--quiet");
  await commit("Take a copy");
  const sheet = nextSheet();
  const line = lineOf(sheet, "Camden", "Burglary");
  const column = columnOf(sheet, -2);
  const before = Number(line[column]);
  changeCounts(
    sheet,
    (each, at) => each === line && at === column,
    (count) => count + 1,
  );
  revised = [before, before + 1];
  publisher = await startPublisher({
    [api]: offered({ last_modified: "2026-08-14" }),
    [filePath]: send(toCsv(sheet)),
  });
});

afterAll(async () => {
  await publisher.close();
  await rm(root, { recursive: true, force: true });
});

describe("a stranger with nothing but the README", () => {
  it("releases what is there, refreshes from a made-up publisher, and releases again", async () => {
    await npm("release", ["1.0.0"]);
    await commit("Release 1.0.0");
    const frozen = await zipOf("1.0.0");
    await npm("refresh", ["mps-borough-monthly-bocu"], {
      DOWNLOAD_FROM: publisher.url.origin,
      BASE_PATH: prefix,
    });
    await commit("Take the new edition");
    await npm("release", ["1.1.0"]);
    await commit("Release 1.1.0");
    expect(await zipOf("1.0.0")).toBe(frozen);
    expect(await zipOf("1.1.0")).not.toBe(frozen);
    const listed = await readFile(join(copy, "public/releases/index.json"), "utf8");
    expect(listed).toContain(frozen);
    expect(listed.indexOf('"1.1.0"')).toBeLessThan(listed.indexOf('"1.0.0"'));
  });

  it("reads the new month and the revision on the page of changes and in the feeds", async () => {
    const { document } = parseHTML(await built("changes/index.html"));
    const text = (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
    expect(text).toContain(`New: ${formatMonth(newMonth)}.`);
    const told = `Camden, Burglary, ${formatMonth(newestMonth)}: ${revised[0]} before, ${revised[1]} now`;
    expect(text).toContain(told);
    expect(await built("changes/feed.xml")).toContain(told);
    expect(await built("changes/camden/feed.xml")).toContain(told);
    expect(await built("boroughs/camden/index.html")).toContain(formatMonth(newMonth));
  });

  it("no longer calls the newest file somebody's copy", async () => {
    const text = await readFile(join(copy, "data/datapackage.json"), "utf8");
    const { sources } = JSON.parse(text) as {
      sources: { name: string; copy?: string; files: { address?: string }[] }[];
    };
    const own = sources.find(({ name }) => name === "mps-borough-monthly-bocu");
    expect(own?.copy).toBeUndefined();
    expect(own?.files[0]?.address).toContain("https://data.london.gov.uk/");
  });

  it("serves it with nginx under the prefix, where nginx is", async ({ skip }) => {
    const version = await run("nginx", ["-v"]).catch(() => undefined);
    if (version === undefined) skip("nginx is not on the PATH");
    const port = await freePort();
    const rules = (await readFile(join(copy, "scripts/deploy/nginx.conf"), "utf8"))
      .replaceAll("/srv/site", join(copy, "dist"))
      .replace("listen 80;", `listen 127.0.0.1:${String(port)};`)
      .replace("    listen [::]:80;\n", "");
    const config = join(root, "nginx.conf");
    const log = join(root, "nginx.log");
    // Started by root it hands its work to another user, who may not look into a folder of root's.
    const user = process.getuid?.() === 0 ? "user root;\n" : "";
    await writeFile(
      config,
      `${user}pid ${root}/nginx.pid;\nerror_log ${log};\ndaemon on;\nevents {}\nhttp {\n  access_log off;\n${rules}\n}\n`,
    );
    await run("nginx", ["-e", log, "-c", config]);
    try {
      const page = await fetch(`http://127.0.0.1:${String(port)}${prefix}changes/`);
      expect(page.status).toBe(200);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
      expect(await page.text()).toContain(formatMonth(newMonth));
      const [, style = ""] =
        /(?:src|href)="([^"]+\.(?:css|js|svg|woff2))"/.exec(await built("changes/index.html")) ??
        [];
      expect((await fetch(`http://127.0.0.1:${String(port)}${style}`)).status, style).toBe(200);
    } finally {
      await run("nginx", ["-e", log, "-c", config, "-s", "stop"]);
    }
  });
});
