import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as codes from "../../src/datasets/areas/codes.ts";

const root = join(import.meta.dirname, "..", "..");
const home = join("src", "datasets", "areas", "codes.ts");

const known = Object.values(codes).map((code) => (typeof code === "string" ? code : code.code));

const modules = globSync("{src,scripts}/**/*.{ts,astro}", { cwd: root });

it("reads every file of code", () => {
  expect(modules).toContain(home);
});

it.each(known)("writes %s as a value in one file, in questions of SQL too", (code) => {
  const writers = modules.filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return text.includes(`"${code}"`) || text.includes(`'${code}'`);
  });
  expect(writers).toEqual([home]);
});
