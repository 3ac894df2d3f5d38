import fc from "fast-check";
import { expect, it } from "vitest";
import { exploreLink } from "../../src/places/explore-link.ts";

it("carries any query to Explore and back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (sql) => {
      const address = new URL(exploreLink(sql), "https://example.org");
      expect(address.pathname).toBe("/explore/");
      expect(address.hash).toBe("");
      expect(address.searchParams.get("sql")).toBe(sql);
    }),
  );
});
