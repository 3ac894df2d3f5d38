import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** What runs in the browser: what a change most often breaks, the rest, or what takes longest. */
const IN_BROWSER = {
  usual: ["tests/browser/**/*.test.ts"],
  everywhere: ["tests/everywhere/**/*.test.ts"],
  deep: ["tests/deep/**/*.test.ts"],
};

const asked = process.env["TESTS"] ?? "usual";

const isKnown = (name: string): name is keyof typeof IN_BROWSER => Object.hasOwn(IN_BROWSER, name);

if (!isKnown(asked)) {
  const known = Object.keys(IN_BROWSER).join(", ");
  throw new Error(`TESTS=${asked} names no tests. Use one of ${known}, or leave it out.`);
}

const isDeep = asked === "deep";

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
          exclude: ["tests/browser/**", "tests/everywhere/**", "tests/deep/**"],
          // Nothing is mocked here: files share what they import, and the answers of the database.
          isolate: false,
          // Pictures take colours and sizes of words from these; other style sheets may stay empty.
          css: { include: /(?:tokens|drawing-text)\.css/ },
        },
      },
      {
        test: {
          name: "browser",
          include: IN_BROWSER[asked],
          globalSetup: ["tests/setup/built-site.ts"],
          css: { include: /(?:tokens|drawing-text)\.css/ },
          // After the other project, which is quick.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
