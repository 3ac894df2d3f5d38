import { expect, test } from "vitest";
import { sayFound } from "../../src/places/find/say-found.ts";
import { answer, finderData } from "./finder-fixture.ts";

const said = async (text: string): Promise<string> =>
  sayFound(await answer(text), finderData)
    .map((part) => (typeof part === "string" ? part : `[${part.text}]`))
    .join("");

test.each([
  ["Brixton", "Brixton is in [Lambeth]."],
  ["kilburn", "Kilburn is in [Camden] and [Brent]."],
  ["RBKC", "RBKC is short for [Kensington and Chelsea]."],
  ["LBC", "LBC is short for [Camden] or [Croydon]."],
  ["square mile", "Square Mile is another name of [City of London]."],
  ["SE15", "Postcodes that begin with SE15 are in [Southwark] and [Lewisham]."],
  ["TN16", "Postcodes that begin with TN16 are in [Bromley]; others are outside London."],
  ["SE15 5AA", "The centre of SE15 5AA is in [Southwark], in the ward Rye Lane."],
  ["EC2V 7HH", "The centre of EC2V 7HH is in [City of London]."],
  ["M1 1AA", "M1 1AA is not in London."],
  ["islinton", "Did you mean [Islington]?"],
  ["London", "London has 33 authorities. One of them is [City of London]."],
  ["Camden 2", "That is not a postcode."],
])("%s: %s", async (text, sentence) => {
  expect(await said(text)).toBe(sentence);
});

test("a postcode that is not known is said with the day of the list", async () => {
  expect(await said("SE15 5ZZ")).toMatch(
    /^SE15 5ZZ is not in the list of postcodes of \d+ \w+ \d{4}\. Those like it are in \[Southwark\]\.$/,
  );
});
