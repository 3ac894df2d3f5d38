import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { importsOf, root } from "./imports.ts";

/** The files of each circle of imports: those that are reached from each other. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[][] {
  const reached = new Map<string, ReadonlySet<string>>();
  for (const file of graph.keys()) {
    const found = new Set<string>();
    const next = [...(graph.get(file) ?? [])];
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      if (found.has(one)) continue;
      found.add(one);
      next.push(...(graph.get(one) ?? []));
    }
    reached.set(file, found);
  }
  const inCircles = [...graph.keys()].filter((file) => reached.get(file)?.has(file));
  const circleOf = (file: string): string[] =>
    inCircles.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file));
  return [...new Map(inCircles.map((file) => [circleOf(file).join(), circleOf(file)])).values()];
}

it("finds a circle of three, and none where two lean on one", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["a", "d"]],
    ["d", []],
    ["e", ["d"]],
  ]);
  expect(circlesIn(graph)).toEqual([["a", "b", "c"]]);
});

it("no files lean on each other in a circle, not by their types either", () => {
  const files = globSync("{src,scripts}/**/*.{ts,astro}", { cwd: root });
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  expect([...graph.values()].flat().length).toBeGreaterThan(files.length);
  expect(circlesIn(graph)).toEqual([]);
});
