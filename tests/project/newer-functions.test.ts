import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { root, scriptsOf, textOf } from "./imports.ts";

const replaced = "src/database/page/older-browsers.ts";

/** The functions that are replaced, as a script calls them: `Map.groupBy(`, `.toSorted(`. */
const calls = [...textOf(replaced).matchAll(/\bprovide\(\s*([\w.]+),\s*"(\w+)"/g)].map(
  ([, target = "", name = ""]) =>
    target.endsWith(".prototype") ? `.${name}(` : `${target}.${name}(`,
);

it("a page’s scripts that call what older browsers lack bring what replaces it", () => {
  expect(calls).toEqual(expect.arrayContaining(["Map.groupBy(", ".toSorted("]));
  const components = globSync("src/**/*.astro", { cwd: root }).filter(
    (component) => scriptsOf(component).size > 0,
  );
  expect(components.length).toBeGreaterThan(10);
  const lacking = components.flatMap((component) => {
    const scripts = scriptsOf(component);
    if (scripts.has(replaced)) return [];
    return [...scripts].flatMap((script) =>
      calls.filter((call) => textOf(script).includes(call)).map((call) => `${script}: ${call}`),
    );
  });
  expect(lacking).toEqual([]);
});

it("nothing is replaced that no script calls", () => {
  const scripts = globSync("src/**/*.{ts,astro}", { cwd: root }).filter(
    (path) => path !== replaced,
  );
  const texts = scripts.map((path) => textOf(path));
  expect(calls.filter((call) => !texts.some((text) => text.includes(call)))).toEqual([]);
});
