import { expect, test } from "vitest";
import { embedCode } from "../../src/figure/embed-height.ts";
import { keyOf } from "../../src/charts/picture/key.ts";
import { escapeMarkup } from "../../src/words/markup.ts";

const text = `A & B, "fewer" than <5> 'each' &amp;`;
const written = `A &amp; B, &quot;fewer&quot; than &lt;5&gt; 'each' &amp;amp;`;

test("a text stands in markup without its marks being taken for markup", () => {
  expect(escapeMarkup(text)).toBe(written);
});

test("embedded charts and keys of pictures escape alike", () => {
  expect(embedCode("/embed/a/", text, 400)).toContain(`title="${written}"`);
  expect(keyOf([text], 0, 600).markup).toContain(written);
});
