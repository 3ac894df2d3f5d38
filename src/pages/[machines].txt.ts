import type { APIRoute, GetStaticPaths } from "astro";
import { datasets } from "../datasets/index.ts";
import { wholeAddress, dataFilePath, databasePath } from "../places/links.ts";
import { settings } from "../site/settings.ts";

/** Only a copy that knows its address has one: every line of it is an address. */
export const getStaticPaths = (() =>
  settings.address === undefined
    ? []
    : [{ params: { machines: "llms" } }]) satisfies GetStaticPaths;

const line = (title: string, path: string, words: string): string =>
  `- [${title}](${wholeAddress(path)}): ${words}`;

/** What the site has for programs that read texts, in the form of llms.txt. */
export const GET: APIRoute = () => {
  const tables = datasets.map(({ name, title, description }) =>
    line(title, dataFilePath(name, "csv"), description),
  );
  const lines = [
    `# ${settings.name}`,
    "",
    "> Recorded crime and reoffending in London’s 33 authorities, from open data, every figure to take away.",
    "",
    "A missing figure is an empty cell with the reason in `note`; zero is a count of nothing. Counting changed several times: read `breaks` before comparing periods. Cite the publisher, the edition and this site.",
    "",
    "## Everything at once",
    "",
    line(
      "Catalogue",
      "/data/datapackage.json",
      "every table with columns, units, sources, licences",
    ),
    line("Database", databasePath, "all tables typed, for DuckDB"),
    line("Methods", "/methods/", "how figures are made and where they break"),
    line("Glossary", "/glossary/", "what the terms mean"),
    "",
    "## Tables",
    "",
    ...tables,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
