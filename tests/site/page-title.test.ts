import fc from "fast-check";
import { expect, it } from "vitest";
import { pageTitle } from "../../src/site/page-title.ts";

const site = "London reoffending data";

it("says page and site where there is room, then the page alone", () => {
  expect(pageTitle("", site)).toBe(site);
  expect(pageTitle("Crime", site)).toBe("Crime – London reoffending data");
  expect(pageTitle("Proven reoffending in London and the other English regions", site)).toBe(
    "Proven reoffending in London and the other English regions",
  );
});

it("ends after a whole word where the page's title is too long", () => {
  expect(
    pageTitle(
      "Proven reoffending of children by sex, sentence, offence and previous offences of each",
      site,
    ),
  ).toBe("Proven reoffending of children by sex, sentence, offence and…");
});

it("is never longer than what is shown", () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z,]{1,12}$/), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(words, (list) => pageTitle(list.join(" "), site).length <= 70));
});
