import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { sitePages } from "../browser/support/pages.ts";

const VISITORS = 100;
const SECONDS = 60;
const ROOT = join(import.meta.dirname, "..", "..");

let server: ReturnType<typeof spawn>;
let address: string;

const site = inject("siteDirectory");

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(site, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** What Explore and Compare fetch, and tables. */
const wanted = {
  engine: [...filesIn("engine", ".wasm.gz"), ...filesIn("engine", ".worker.js")],
  database: filesIn("engine", ".duckdb.gz"),
  tables: filesIn("data", ".csv"),
} as const;
const files = Object.values(wanted).flat();
// The files first: each is somebody's first wish, however slow the machine.
const paths = [...files, ...sitePages.filter((path) => path !== "404.html")];

const hashOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

const built = new Map(
  paths.map((path) => {
    const isPage = path === "" || path.endsWith("/");
    return [path, hashOf(readFileSync(join(site, isPage ? `${path}index.html` : path)))];
  }),
);

/** Files that the server holds open, and its memory in MB, where the system tells. */
const heldBy = (pid: number): { files: number; memory: number } | undefined => {
  const folder = `/proc/${String(pid)}`;
  if (!existsSync(folder)) return undefined;
  const status = readFileSync(join(folder, "status"), "utf8");
  const memory = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1000;
  return { files: readdirSync(join(folder, "fd")).length, memory };
};

/** What is wrong with the answer to one path, read to its end. */
async function faultOf(path: string): Promise<string | undefined> {
  const response = await fetch(address + path);
  const hash = createHash("sha256");
  for await (const piece of response.body ?? []) hash.update(piece);
  if (response.status !== 200) return String(response.status);
  return hash.digest("hex") === built.get(path) ? undefined : "not as it was built";
}

/** Goes away in the middle of a file: after its first piece, or before anything has come. */
async function breakOff(path: string, isEarly: boolean): Promise<void> {
  const gone = new AbortController();
  const asked = fetch(address + path, { signal: gone.signal });
  if (!isEarly) await (await asked).body?.getReader().read();
  gone.abort();
  await asked.catch(() => undefined);
}

/** One visitor takes one thing after another until the time is over; gives what went wrong. */
const visit = async (visitor: number, until: number): Promise<string[]> => {
  const faults: string[] = [];
  const breaksOff = visitor % 10 === 9;
  const wishes = breaksOff ? files : paths;
  for (let turn = visitor; Date.now() < until; turn += 7) {
    const path = wishes[turn % wishes.length] ?? "";
    try {
      if (breaksOff) await breakOff(path, turn % 2 === 0);
      else {
        const fault = await faultOf(path);
        if (fault !== undefined) faults.push(`${path}: ${fault}`);
      }
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  return faults;
};

const visitAll = async (seconds: number): Promise<string[]> => {
  const until = Date.now() + seconds * 1000;
  const each = Array.from({ length: VISITORS }, (_, visitor) => visit(visitor, until));
  return (await Promise.all(each)).flat();
};

beforeAll(async () => {
  server = spawn(process.execPath, [join(ROOT, "scripts/serve.ts"), site], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  address = await new Promise<string>((found, fail) => {
    server.stdout?.on("data", (text: Buffer) => {
      const url = /http:\/\/\S+\//.exec(text.toString())?.[0];
      if (url) found(url);
    });
    server.on("close", () => {
      fail(new Error("The server ended before it said where it is."));
    });
  });
});

afterAll(() => {
  server.kill();
});

describe("a hundred visitors for a minute, of whom ten break everything off", () => {
  it("all get whole pages, engine, database and tables, and leave nothing behind", async () => {
    for (const [kind, some] of Object.entries(wanted)) expect(some, kind).not.toEqual([]);
    expect(await visitAll(SECONDS / 2)).toEqual([]);
    await wait(6000);
    const half = heldBy(server.pid ?? 0);
    expect(await visitAll(SECONDS / 2)).toEqual([]);
    await wait(6000);
    const whole = heldBy(server.pid ?? 0);
    if (!half || !whole) return;
    expect(whole.files).toBeLessThanOrEqual(half.files + 5);
    expect(whole.memory).toBeLessThan(half.memory * 1.5);
  });
});
