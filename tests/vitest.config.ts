import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** What takes longer than a change should wait for: `npm run test:deep`. */
const isDeep = process.env["DEEP_TESTS"] === "1";

/**
 * Two projects: `code` needs nothing but Node; `browser` builds the site once, serves it and opens
 * one Chromium for all its files. `--project code` runs the first alone.
 */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    // Generous, for slow and busy machines: nothing here is judged by time.
    testTimeout: isDeep ? 3_600_000 : 120_000,
    hookTimeout: 600_000,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: [
      "default",
      isDeep ? "./tests/setup/deep-reporter.ts" : "./tests/setup/totals-reporter.ts",
    ],
    projects: [
      {
        test: {
          name: "code",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/deep/**"],
          // Nothing is mocked here: files share what they import, and the answers of the database.
          isolate: false,
          // Pictures take their colours from it; other style sheets may stay empty.
          css: { include: /tokens\.css/ },
        },
      },
      {
        test: {
          name: "browser",
          include: [isDeep ? "tests/deep/**/*.test.ts" : "tests/browser/**/*.test.ts"],
          globalSetup: ["tests/setup/built-site.ts"],
          css: { include: /tokens\.css/ },
          // After the other project, which is quick.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
