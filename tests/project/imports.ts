import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

export const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

const statementsOfTypes = /\b(?:import|export) type [^;]*;/g;

/** The files that a text names, given where it stands. */
function filesIn(text: string, file: string): readonly string[] {
  const named = [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"?]+)"/g)];
  return named
    .map(([, path = ""]) => relative(root, join(root, dirname(file), path)))
    .filter((path) => /\.(?:ts|astro)$/.test(path) && existsSync(join(root, path)));
}

/** What a file names of other files: types too, which lint rules against circles pass over. */
export const importsOf = (file: string): readonly string[] => filesIn(textOf(file), file);

/** What is there when it runs. */
const runsWith = (file: string): readonly string[] =>
  filesIn(textOf(file).replaceAll(statementsOfTypes, ""), file);

/** What runs in the browser for the scripts of a page or component: all that they import, at once or later. */
export function scriptsOf(component: string): ReadonlySet<string> {
  const scripts = [...textOf(component).matchAll(/<script>(.*?)<\/script>/gs)];
  const next = scripts.flatMap(([, script = ""]) => filesIn(script, component));
  const found = new Set<string>();
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    next.push(...runsWith(one));
  }
  return found;
}
