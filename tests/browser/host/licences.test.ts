import { expect, it } from "vitest";
import { siteUrl } from "../support/browser.ts";

it("gives the licence of everything by others that a page sends", async () => {
  const response = await fetch(`${siteUrl}licences.txt`);
  expect(response.status).toBe(200);
  const text = await response.text();
  for (const name of [
    "@duckdb/duckdb-wasm",
    "Stichting DuckDB Foundation",
    "Copyright (c) 1999-2023 The RE2 Authors",
    "@codemirror/view",
    "minisearch",
    "@fontsource-variable/newsreader",
    "SIL OPEN FONT LICENSE",
  ])
    expect(text).toContain(name);
});
