import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { readAddress } from "../../../src/explore/address.ts";
import { siteUrl } from "../../browser/support/browser.ts";
import { eachOf, pageKinds, parsePage } from "../../browser/support/pages.ts";

describe("“Explore” under a chart", () => {
  it.each(eachOf(pageKinds))("stands at every chart of %s with that chart's SQL", (_, path) => {
    const charts = [...parsePage(path).querySelectorAll("main figure.chart")];
    for (const figure of charts) {
      const links = [...figure.querySelectorAll("footer a")];
      const hrefOf = (name: string): string =>
        links.find((link) => link.textContent.trim() === name)?.getAttribute("href") ?? "";
      // What a script or a page works out has no query to open.
      if (hrefOf("SQL") === "") {
        expect(hrefOf("Explore"), figure.id).toBe("");
        continue;
      }
      const own = readFileSync(join(inject("siteDirectory"), hrefOf("SQL")), "utf8");
      const { search } = new URL(hrefOf("Explore"), siteUrl);
      expect(readAddress(search), figure.id).toEqual({ kind: "query", sql: own });
    }
  });

  it("stands at nearly all charts", () => {
    const charts = pageKinds.flatMap((path) => [
      ...parsePage(path).querySelectorAll("main figure.chart"),
    ]);
    const withLink = charts.filter((figure) => figure.querySelector("a[href*='/explore/?sql=']"));
    expect(withLink.length).toBeGreaterThan(charts.length * 0.8);
  });
});
