import { expect, it } from "vitest";
import { withPdfLink } from "../../../scripts/briefings/pdf-link.ts";

const empty = "<p>Before <span data-briefing-pdf hidden></span> after</p>";

it("puts the link and the size of the PDF where a page has a place for it", () => {
  const page = withPdfLink(empty, "/boroughs/camden/briefing.pdf", 523_600);
  expect(page).toBe(
    '<p>Before <span data-briefing-pdf><a href="/boroughs/camden/briefing.pdf" type="application/pdf">The same as PDF, 524 kB</a></span> after</p>',
  );
  // Made again, it says the new size once.
  expect(withPdfLink(page, "/boroughs/camden/briefing.pdf", 410_000)).toBe(
    page.replace("524 kB", "410 kB"),
  );
});

it("refuses a page without such a place", () => {
  expect(() => withPdfLink("<p>Nothing</p>", "/briefing.pdf", 1)).toThrow("no place");
});
