import { beforeAll, describe, expect, it } from "vitest";
import type { Transfer } from "../../../scripts/browser/wire.ts";
import { desktop, openAllDetails, phone, siteUrl, useBrowser } from "./browser.ts";
import { expectNone } from "./expect-none.ts";
import { doubleText, spaceText } from "./larger-text.ts";
import { boroughPages, eachOf, readPage } from "./pages.ts";
import { pageSizes, tooLarge } from "./sizes.ts";
import { tooWide } from "./too-wide.ts";
import { openForVisits, type VisitingPage } from "./visits.ts";

const narrow = { width: 320, height: 640 };

/** What must hold of each of these pages, all asked at one visit to it. */
export const describeEveryPage = (paths: readonly string[]): void => {
  const open = useBrowser();
  let opened: VisitingPage;
  beforeAll(async () => {
    opened = await openForVisits(open);
  });

  describe.each(eachOf(paths))("%s", (_, path) => {
    let transfers: readonly Transfer[];
    beforeAll(async () => {
      transfers = await opened.visit(siteUrl + path);
    });

    it("loads without an error, a failed request or a request to anyone else", () => {
      expect(opened.watch.requested()).toContain(siteUrl + path);
      expectNone(opened.watch.faults());
    });

    it("fetches neither engine nor database before it is asked to", () => {
      const heavy = opened.watch.requested().filter((url) => /\.(wasm|duckdb)(\.gz)?$/.test(url));
      expectNone(heavy);
    });

    it.runIf(boroughPages.includes(path))(
      "stays within its limits over the wire: page, style, script",
      async () => {
        expect(transfers.length).toBeGreaterThan(1);
        expectNone(tooLarge(await pageSizes(readPage(path), transfers)));
      },
    );

    it.runIf(boroughPages.includes(path))("takes two sheets of A4 at most in print", async () => {
      const pdf = await opened.page.pdf({ format: "A4", preferCSSPageSize: true });
      const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.length).toBeLessThanOrEqual(2);
    });

    it.each([phone, narrow])("does not scroll sideways at $width px", async (size) => {
      await opened.page.setViewportSize(size);
      await openAllDetails(opened.page);
      expectNone(await opened.page.evaluate(tooWide));
    });

    it("does not scroll sideways with text twice as large, nor with text spaced out", async () => {
      await openAllDetails(opened.page);
      const changes = [
        [doubleText, phone],
        [spaceText, narrow],
      ] as const;
      for (const [change, small] of changes) {
        await opened.page.evaluate(change);
        for (const size of [desktop, small]) {
          await opened.page.setViewportSize(size);
          expectNone(await opened.page.evaluate(tooWide));
        }
      }
    });
  });
};
