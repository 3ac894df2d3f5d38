import { describe, expect, inject, it } from "vitest";
import { pageAges } from "../../scripts/reading/pages.ts";

/** The aim is 12, with names, numbers and terms of the glossary allowed for. */
const limit = 12;
const pages = pageAges(inject("siteDirectory"));

/** Said once and meant to be gone: what a tired reader stumbles over. */
const stumbles =
  /\bat hand\b|not stated in the file|stays a gap|bear it out|whoever runs|nothing can be said here|cross breaks/i;

describe("the words of every page", () => {
  it("need a reading age of 12 at most", () => {
    const hard = pages.filter(({ age }) => age > limit);
    expect(hard.map(({ path, age }) => `${path} ${age.toFixed(1)}`)).toEqual([]);
    expect(pages.filter(({ words }) => words > 100).length).toBeGreaterThan(90);
  });

  it("are plain where they were not", () => {
    const found = pages.flatMap(({ path, prose }) =>
      prose.filter((sentence) => stumbles.test(sentence)).map((one) => `${path} ${one}`),
    );
    expect(found).toEqual([]);
  });
});
