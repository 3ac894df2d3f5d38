import { join } from "node:path";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import license, { type Dependency } from "rollup-plugin-license";
import { writeWhole } from "../../src/database/build/write-whole.ts";
import { engineLicences } from "./engine/engine-licences.ts";

const root = join(import.meta.dirname, "../..");

/** Licences under which anyone may copy this site. Another one stops the build. */
const allowed = "(MIT OR ISC OR 0BSD OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0)";

/** The fonts are copied, not bundled: the plugin does not see them. */
const fonts = ["newsreader", "public-sans"].map((name) => `@fontsource-variable/${name}`);

/** Under which fonts may be cut to the letters in use and sent on. */
const allowedForFonts = "OFL-1.1";

const licenceIn = (text: string): string => {
  const described: unknown = JSON.parse(text);
  const isNamed = typeof described === "object" && described !== null && "license" in described;
  return isNamed ? String(described.license) : "none";
};

/**
 * The licence of a font, from its package.
 *
 * @throws Error naming a font that is not under the one licence that is allowed
 */
export function licenceOfFont(name: string, packages = join(root, "node_modules")): string {
  const read = (file: string): string => readFileSync(join(packages, name, file), "utf8");
  const licence = licenceIn(read("package.json"));
  if (licence !== allowedForFonts) {
    throw new Error(
      `The font ${name} is under ${licence}, and only ${allowedForFonts} is allowed.`,
    );
  }
  return `${name}\n\n${read("LICENSE").trim()}`;
}

/**
 * The licences of packages that send their code without the text that asks to go with it. The engine's
 * is that of DuckDB, which another package of the same makers brings.
 */
const textsOfOthers: ReadonlyMap<string, () => string> = new Map([
  [
    "@duckdb/duckdb-wasm",
    () =>
      [
        "Copyright 2021 DuckDB WASM Contributors, https://github.com/duckdb/duckdb-wasm/graphs/contributors",
        readFileSync(join(root, "node_modules/@duckdb/node-api/LICENSE"), "utf8").trim(),
        "The parts by others that it is made with follow below.",
      ].join("\n"),
  ],
]);

/**
 * What a bundled package asks to be told of it, its licence's text among that.
 *
 * @throws Error naming a package whose text is nowhere
 */
function told(each: Dependency): string {
  if (each.licenseText !== null) return each.text();
  const own = textsOfOthers.get(each.name ?? "");
  if (own) return `${each.text()}\nLicense Text:\n===\n\n${own()}`;
  throw new Error(
    `The package ${each.name ?? "without a name"} comes without its licence. Find the text, and give it in scripts/trust/bundled-licences.ts.`,
  );
}

const isClient = ({ name }: { readonly name: string }): boolean => name === "client";

const rule = `\n\n${"-".repeat(80)}\n\n`;

/** Writes `/licences.txt`: the licence of everything by others that a page sends to its reader. */
export function bundledLicences(): AstroIntegration {
  let bundled: readonly string[] = [];
  const plugin = license({
    thirdParty: {
      allow: { test: allowed, failOnUnlicensed: true, failOnViolation: true },
      output: (packages) => {
        bundled = packages.map(told);
      },
    },
  });
  return {
    name: "bundled-licences",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        const ofClient = { ...plugin, applyToEnvironment: isClient };
        updateConfig({ vite: { plugins: [ofClient] } });
      },
      "astro:build:done": ({ dir }) =>
        writeWhole(
          fileURLToPath(new URL("licences.txt", dir)),
          [
            "What this site sends to its readers was made by these people too.",
            ...bundled,
            ...engineLicences(),
            ...fonts.map((name) => licenceOfFont(name)),
          ].join(rule),
        ),
    },
  };
}
