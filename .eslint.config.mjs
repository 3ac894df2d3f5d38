import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import astro from "eslint-plugin-astro";
import { importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

const typeScript = ["**/*.ts"];
// The scripts inside .astro files are virtual: no types are known for them.
const insideAstro = ["**/*.astro/*.ts"];

/** The rooms of src/ from the ground up: a room imports only from those above it in this list. */
const rooms = [
  ...["datasets", "stats", "words", "database", "places", "charts", "figure"],
  ...["topics", "compare", "explore", "site", "pages"],
];
/** The same for topics, so that no two of them lean on each other. */
const topics = [
  ...["documents", "crime", "reoffending", "pathways", "probation", "case-studies"],
  ...["recommendations", "claims", "payment", "boroughs"],
];
/** The two tools stand side by side. */
const apart = { explore: ["compare"] };

const zones = (within, names, others = []) =>
  names.map((name, index) => {
    const open = names.slice(0, index + 1).filter((other) => !apart[name]?.includes(other));
    return {
      target: `./${within}/${name}`,
      from: `./${within}`,
      except: [...open, ...others].map((other) => `./${other}`),
      message: `In ${within}/, ${name} imports only from: ${open.join(", ")}.`,
    };
  });

const roomZones = [
  ...zones("src", rooms, ["styles"]),
  ...zones("src/topics", topics),
  { target: "./src", from: "./scripts", message: "The site is made from data/, not by scripts/." },
  ...rooms
    .filter((room) => room !== "database")
    .map((room) => ({
      target: `./src/${room}`,
      from: "./src/database/build/node.ts",
      message: "Ask with a question that names its columns: database/build/ask.ts.",
    })),
];

/** `String(row["a"])`, `${row["a"]}`, `row["a"] ?? ""` and the like: a cell read by a name that nobody checked. */
const cell = `MemberExpression[computed=true][property.value=/^[a-z_]+$/]:not([object.property.name="dataset"]):not([object.name="dataset"])`;
const untypedCells = [
  ...["String", "Number", "Boolean", "parseInt", "parseFloat"].map(
    (name) => `CallExpression[callee.name="${name}"]`,
  ),
  ...["TemplateLiteral", "LogicalExpression"],
].flatMap((use) =>
  [">", "> ChainExpression >"].map((within) => ({
    selector: `${use} ${within} ${cell}`,
    message: "Name the column in a question: a misspelt one reads as undefined here.",
  })),
);

/** What older browsers lack has to be there before anything else of a page's script is read. */
const laterThanItsUse = {
  selector: "ImportDeclaration:not(:first-child)[source.value=/older-browsers\\.ts$/]",
  message: "Import older-browsers.ts first.",
};

/** What is imported in this order. */
const packages = ["builtin", "external"];
const ownFiles = ["parent", "sibling", "index"];

/** Vite's `?raw` is no part of a file's name. */
const relativeFiles = {
  interfaceVersion: 3,
  name: "relative-files",
  resolve(source, file) {
    if (!source.startsWith(".")) return { found: false };
    const path = resolve(dirname(file), source.replace(/\?.*$/, ""));
    return existsSync(path) ? { found: true, path } : { found: false };
  },
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".astro/", ".cache/", "public/"] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({
    ...config,
    files: typeScript,
    ignores: insideAstro,
  })),
  {
    files: typeScript,
    ignores: insideAstro,
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "max-lines": ["error", 300],
      "no-duplicate-imports": "error",
      eqeqeq: "error",
    },
  },
  ...astro.configs["flat/recommended"],
  {
    files: ["**/*.astro"],
    rules: {
      "max-lines": ["error", 300],
      "no-duplicate-imports": "error",
      "astro/no-set-html-directive": "off",
    },
  },
  {
    files: ["**/*.ts", "**/*.astro"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [relativeFiles] },
    rules: { "import-x/order": ["error", { groups: [packages, ownFiles] }] },
  },
  {
    files: ["src/**/*.ts", "src/**/*.astro"],
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: roomZones }],
      "no-restricted-syntax": ["error", ...untypedCells, laterThanItsUse],
    },
  },
);
