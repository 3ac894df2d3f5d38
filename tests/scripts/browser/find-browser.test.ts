import { renameSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browserInstallers } from "../../../scripts/browser/install-browser.ts";
import type { RunCommand } from "../../../scripts/browser/run-command.ts";
import { findBrowser } from "../../../scripts/find-browser.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "find-browser-"));
});

afterEach(() => rm(folder, { recursive: true }));

const putProgram = async (name: string, says: string, exitCode = 0): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\necho "${says}"\nexit ${exitCode}\n`);
  await chmod(path, 0o755);
  return path;
};

const nothingInstalls = [
  { name: "first way", install: () => ({ worked: false, output: "no such package" }) },
  { name: "second way", install: () => ({ worked: true, output: "" }) },
];

const find = (environment: Record<string, string>, installers = nothingInstalls) =>
  findBrowser({ environment, installers, otherPlaces: [] });

describe("finding a browser", () => {
  it("takes the one that CHROMIUM_PATH names", async () => {
    const path = await putProgram("my-browser", "Chromium 150.0.1");
    const found = find({ CHROMIUM_PATH: path });
    expect(found.path).toBe(path);
    expect(found.said).toContain("Chromium 150.0.1");
  });

  it("does not fall back silently when CHROMIUM_PATH is wrong", async () => {
    await putProgram("chromium", "Chromium 150.0.1");
    const environment = { CHROMIUM_PATH: join(folder, "none"), PATH: folder };
    expect(() => find(environment)).toThrow(/CHROMIUM_PATH is .*none/);
  });

  it("finds a usual name on PATH and passes over one that does not run", async () => {
    await putProgram("chromium", "broken", 1);
    await putProgram("chromium-browser", "Please install the snap");
    const path = await putProgram("google-chrome", "Google Chrome 151.0.2");
    expect(find({ PATH: folder })).toEqual({ path, said: `Using Chrome 151.0.2 at ${path}` });
  });

  it("takes the one without a window where there is a choice", async () => {
    await putProgram("chromium", "Chromium 150.0.1");
    const path = await putProgram("chromium-headless-shell", "Chromium 150.0.1");
    expect(find({ PATH: folder }).path).toBe(path);
  });

  it("installs one when there is none, and says how", async () => {
    const waiting = await putProgram("not-yet", "Chromium 152.0.3");
    const path = join(folder, "chromium");
    const install = () => {
      renameSync(waiting, path);
      return { worked: true, output: "" };
    };
    const [failing = { name: "", install }] = nothingInstalls;
    const found = find({ PATH: folder }, [failing, { name: "third way", install }]);
    expect(found.path).toBe(path);
    expect(found.said).toContain("installed Chromium 152.0.3 with third way");
  });

  it("says what was tried and what to do when nothing works", () => {
    const attempt = () => find({ PATH: folder });
    expect(attempt).toThrow("first way: no such package");
    expect(attempt).toThrow("second way: It ran, but no browser");
    expect(attempt).toThrow("CHROMIUM_PATH=");
  });
});

describe("installing a browser", () => {
  /** A system on which the commands named do not work. */
  const systemWithout = (...missing: string[]) => {
    const ran: string[] = [];
    const run: RunCommand = (...words) => {
      const line = words.join(" ");
      ran.push(line);
      return { worked: !missing.some((part) => line.includes(part)), output: `ran ${line}` };
    };
    return { ran, installers: browserInstallers(run) };
  };

  it("brings the package lists up to date before it installs from them", () => {
    const { ran, installers } = systemWithout();
    expect(installers[0]?.install().worked).toBe(true);
    const update = ran.findIndex((line) => line.endsWith("apt-get update"));
    const install = ran.findIndex((line) => line.includes("install -y"));
    expect(update).toBeGreaterThan(-1);
    expect(install).toBeGreaterThan(update);
  });

  it("asks for Chromium with a window where there is none without", () => {
    const { installers } = systemWithout("install -y chromium-headless-shell");
    const results = installers.map(({ install }) => install().worked);
    expect(results.slice(0, 2)).toEqual([false, true]);
  });

  it("gives apt-get up where there is none, and asks Playwright instead", () => {
    const { ran, installers } = systemWithout("apt-get");
    const results = installers.map(({ install }) => install().worked);
    expect(results).toEqual([false, false, true]);
    expect(ran.at(-1)).toMatch(/playwright-core.*install chromium$/);
  });
});
