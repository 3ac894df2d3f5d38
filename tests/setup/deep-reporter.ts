import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { joinResults, ofFiles } from "./deep-results.ts";

const TESTS = join(import.meta.dirname, "..");
const file = join(TESTS, "deep", "last-result.txt");

/** Writes what a deep run found to `tests/deep/last-result.txt`, which is committed. */
export default class DeepReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): Promise<void> {
    const date = new Date().toISOString().slice(0, 10);
    const lines = modules.map((module) => {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const passed = states.filter((state) => state === "passed").length;
      const failed = states.filter((state) => state === "failed").length;
      const faults = failed + module.errors().length;
      const seconds = Math.round(module.diagnostic().duration / 1000);
      return `${relative(TESTS, module.moduleId)}: ${passed} passed, ${faults} failed, ${seconds} s, ${date}`;
    });
    const outside =
      errors.length > 0 ? [`errors outside the tests: ${errors.length}, ${date}`] : [];
    const earlier = await readFile(file, "utf8").catch(() => "");
    await writeFile(file, joinResults(ofFiles, earlier, [...lines, ...outside]));
  }
}
