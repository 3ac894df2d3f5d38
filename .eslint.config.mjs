import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

const typeScript = ["**/*.ts"];
// The scripts inside .astro files are virtual: no types are known for them.
const insideAstro = ["**/*.astro/*.ts"];

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
      eqeqeq: "error",
    },
  },
  ...astro.configs["flat/recommended"],
  {
    files: ["**/*.astro"],
    rules: { "max-lines": ["error", 300], "astro/no-set-html-directive": "off" },
  },
);
