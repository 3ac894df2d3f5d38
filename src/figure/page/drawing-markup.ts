/** What a drawing of worked-out rows is made of. */
const parts = "svg|g|path|line|circle|rect|text|tspan|title";

/** A tag of one, with no attribute that runs, loads or leads away, in whatever capitals. */
const tag = new RegExp(
  `<(?:/(?:${parts})|(?:${parts})(?:\\s+(?!on|href|src|style)[a-zA-Z][\\w-]*="[^"<>]*")*\\s*/?)>`,
  "gi",
);

/**
 * Lets the markup of a drawing through to a page: lines, shapes and words, and nothing else.
 *
 * @throws TypeError where it has anything that a drawing does not
 */
export function requireDrawing(markup: string): string {
  const rest = markup.replaceAll(tag, "");
  const at = rest.indexOf("<");
  if (at < 0) return markup;
  throw new TypeError(`A drawing has no part such as ${rest.slice(at, at + 40)}`);
}
