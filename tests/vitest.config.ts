import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/**
 * Two projects: `code` needs nothing but Node; `browser` builds the site once, serves it and opens
 * one Chromium for all its files. `--project code` runs the first alone.
 */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    // Generous, for slow and busy machines: nothing here is judged by time.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ["default", "./tests/setup/totals-reporter.ts"],
    projects: [
      {
        test: {
          name: "code",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/setup/built-site.ts"],
          // After the other project, which is quick.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
