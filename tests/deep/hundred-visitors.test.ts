import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readPage, sitePages } from "../browser/support/pages.ts";

const VISITORS = 100;
const SECONDS = 60;
const ROOT = join(import.meta.dirname, "..", "..");

let server: ReturnType<typeof spawn>;
let address: string;

const built = new Map(sitePages.map((path) => [path, readPage(path)]));

/** Files that the server holds open, and its memory in MB, where the system tells. */
const heldBy = (pid: number): { files: number; memory: number } | undefined => {
  const folder = `/proc/${String(pid)}`;
  if (!existsSync(folder)) return undefined;
  const status = readFileSync(join(folder, "status"), "utf8");
  const memory = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1000;
  return { files: readdirSync(join(folder, "fd")).length, memory };
};

/** One visitor reads page after page until the time is over; gives what went wrong. */
const visit = async (visitor: number, until: number): Promise<string[]> => {
  const faults: string[] = [];
  for (let turn = visitor; Date.now() < until; turn += 7) {
    const path = sitePages[turn % sitePages.length] ?? "";
    if (path === "404.html") continue;
    try {
      const response = await fetch(address + path);
      const text = await response.text();
      if (response.status !== 200) faults.push(`${path}: ${String(response.status)}`);
      else if (text !== built.get(path)) faults.push(`${path}: not as it was built`);
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
  server = spawn(process.execPath, [join(ROOT, "scripts/serve.ts"), inject("siteDirectory")], {
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

describe("a hundred visitors for a minute", () => {
  it("all get whole pages, and leave nothing behind", async () => {
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
