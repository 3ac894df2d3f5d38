import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunCommand } from "./run-command.ts";

/** One way to get Chromium: what it is called, and whether it ran through. */
export type Installer = { name: string; install: () => { worked: boolean; output: string } };

const isRoot = (): boolean => process.getuid?.() === 0;

const withAptGet = (run: RunCommand, name: string): Installer => ({
  name: `apt-get install ${name}`,
  install: () => {
    if (!run("apt-get", "--version").worked) {
      return { worked: false, output: "This system has no apt-get." };
    }
    if (!isRoot() && !run("sudo", "-n", "true").worked) {
      return { worked: false, output: "Neither root nor sudo without a password." };
    }
    const aptGet = isRoot() ? ["apt-get"] : ["sudo", "-n", "apt-get"];
    const runAptGet = (...rest: string[]) => {
      const [command = "apt-get", ...before] = aptGet;
      return run(command, ...before, ...rest);
    };
    const update = runAptGet("update");
    return update.worked ? runAptGet("install", "-y", name) : update;
  },
});

const withPlaywright = (run: RunCommand): Installer => ({
  name: "playwright-core install chromium",
  install: () => {
    const manifest = fileURLToPath(import.meta.resolve("playwright-core/package.json"));
    return run(process.execPath, join(dirname(manifest), "cli.js"), "install", "chromium");
  },
});

/** The ways to install Chromium, in the order in which they are tried. */
export const browserInstallers = (run: RunCommand): Installer[] => [
  withAptGet(run, "chromium-headless-shell"),
  withAptGet(run, "chromium"),
  withPlaywright(run),
];
