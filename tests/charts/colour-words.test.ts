import { globSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";
import { colourWord, nameColour } from "../../src/charts/colour-words.ts";
import { comparison, fourth, ink, others, third, thisArea } from "../../src/charts/colours.ts";

it.each([
  ["#12436d", "blue"],
  ["#d9530f", "orange"],
  ["#28a197", "teal"],
  ["#801650", "plum"],
  ["#77736c", "grey"],
  ["#ffffff", "grey"],
  ["#000000", "grey"],
  ["#2e7d32", "green"],
])("%s is called %s", (colour, word) => {
  expect(nameColour(colour)).toBe(word);
});

it("names the colours that charts explain, the same in light, dark, print and forced colours", () => {
  expect([thisArea, comparison, third, fourth, others].map((colour) => colourWord(colour))).toEqual(
    ["blue", "orange", "teal", "plum", "grey"],
  );
});

it("says another word once the token is another colour", () => {
  const styles = ":root { --this-area: #2e7d32; } @media (x) { :root { --this-area: #66bb6a; } }";
  expect(colourWord(thisArea, styles)).toBe("green");
});

it("refuses a name for what is dark in one look and light in the other, or changes its hue", () => {
  expect(() => colourWord(ink)).toThrow("say it without a colour");
  const styles = ":root { --this-area: #12436d; } @media (x) { :root { --this-area: #ff8f55; } }";
  expect(() => colourWord(thisArea, styles)).toThrow("var(--this-area)");
});

it("refuses a name for what a reader's system sets", () => {
  const styles = ":root { --this-area: #12436d; } @media (x) { :root { --this-area: LinkText; } }";
  expect(() => colourWord(thisArea, styles)).toThrow("var(--this-area)");
});

it("no sentence names a colour by itself", () => {
  const named = /["`>][^"`]*\b(Blue|Orange|Grey|Teal|Plum|[Dd]ark line|grey line)\b[^"`]*[:;]/;
  const files = ["src/**/*.ts", "src/**/*.astro"].flatMap((pattern) => globSync(pattern));
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .some((line) => named.test(line)),
  );
  expect(found).toEqual([]);
});
