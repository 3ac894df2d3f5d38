import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

const TESTS = join(import.meta.dirname, "..");

/** Writes what a deep run found to `tests/deep/last-result.txt`, which is committed. */
export default class DeepReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): Promise<void> {
    const lines = modules.map((module) => {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const passed = states.filter((state) => state === "passed").length;
      const failed = states.length - passed + module.errors().length;
      const seconds = Math.round(module.diagnostic().duration / 1000);
      return `${relative(TESTS, module.moduleId)}: ${passed} passed, ${failed} failed, ${seconds} s`;
    });
    const outside = errors.length > 0 ? [`errors outside the tests: ${errors.length}`] : [];
    const date = new Date().toISOString().slice(0, 10);
    const text = [`npm run test:deep, ${date}`, ...lines.toSorted(), ...outside, ""].join("\n");
    await writeFile(join(TESTS, "deep", "last-result.txt"), text);
  }
}
