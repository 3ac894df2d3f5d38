import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

const FOLDER = join(import.meta.dirname, "..", "..", "test-results");

/**
 * Writes how many tests passed and failed to `test-results/totals.txt`, for the line that ends a CI
 * run. A file that could not be loaded, or an error outside any test, counts as one failure.
 */
export default class TotalsReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): Promise<void> {
    const totals = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      totals.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed" || state === "failed") totals[state] += 1;
        else totals.skipped += 1;
      }
    }
    const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : "";
    const line = `${totals.passed} passed, ${totals.failed} failed${skipped}`;
    await mkdir(FOLDER, { recursive: true });
    await writeFile(join(FOLDER, "totals.txt"), `${line}\n`);
  }
}
