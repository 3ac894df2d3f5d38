import type { LaunchOptions } from "playwright-core";

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
  ],
});
