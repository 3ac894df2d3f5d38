import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { formatBytes } from "../../src/words/numbers.ts";
import { parsePage, sitePages, textOf } from "./support/pages.ts";

const directory = inject("siteDirectory");

/** What a page says of a file's size, beside its link, and what the file has. */
const saidOf = (page: string): { path: string; said: string; is: string }[] =>
  [...parsePage(page).querySelectorAll("a[data-file]")].flatMap((link) => {
    const said = link.parentElement?.querySelector("[data-size]");
    const path = link.getAttribute("href") ?? "";
    return said
      ? [{ path, said: textOf(said), is: formatBytes(statSync(join(directory, path)).size) }]
      : [];
  });

it("every page states the sizes of the files of its figures as they are", () => {
  const found = sitePages.flatMap(saidOf);
  for (const kind of ["charts", "worked-out", "claims"])
    for (const ending of [".csv", ".json", ".xlsx", ".txt"])
      expect(
        found.some(({ path }) => path.startsWith(`/data/${kind}/`) && path.endsWith(ending)),
        `${kind} ${ending}`,
      ).toBe(true);
  expect(found.filter(({ said, is }) => said !== is)).toEqual([]);
});
