import { basename } from "node:path";
import type { LaunchOptions } from "playwright-core";

/** The headless shell takes a fault inside the engine, which a page outlives, for its own crash. */
const isHeadlessShell = (path: string): boolean => basename(path).includes("headless");

/**
 * How Chromium is started for tests and measurements: with nothing that calls home, and without
 * its sandbox only for root, for whom it cannot start with it.
 */
export const launchOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(isHeadlessShell(executablePath) ? ["--disable-features=WebAssemblyTrapHandler"] : []),
  ],
});
