import fc from "fast-check";
import type { Choices } from "../../src/compare/choosing/choices.ts";
import { scales, views } from "../../src/compare/measure.ts";
import { measures } from "../../src/compare/measures.ts";
import { groupSlugs, type Vocabulary } from "../../src/compare/choosing/vocabulary.ts";

const evil = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "'; DROP TABLE areas; --",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "all",
  ",,",
  "%",
  "%E0%A4%A",
  "\u0000",
];

/** Whatever a reader could pick, together or not. */
export function anyChoices({ places, reach }: Vocabulary): fc.Arbitrary<Choices> {
  const slugs = places.map(({ slug }) => slug);
  return fc.constantFrom(...measures).chain((measure) => {
    const { periods } = reach[measure.id] ?? { periods: [""] };
    return fc.record({
      measure: fc.constant(measure.id),
      places: fc.shuffledSubarray(slugs, { minLength: 1, maxLength: 12 }),
      groups: fc.shuffledSubarray([...groupSlugs]),
      from: fc.constantFrom(...periods),
      to: fc.constantFrom(...periods),
      scale: fc.constantFrom(...scales),
      view: fc.constantFrom(...views),
    });
  });
}

/** Addresses that nobody means: keys of ours with any value, keys of others, plain noise. */
export function anyAddress({ places, reach }: Vocabulary): fc.Arbitrary<string> {
  const known = [
    ...places.map(({ slug }) => slug),
    ...measures.map(({ id }) => id),
    ...groupSlugs,
    ...scales,
    ...views,
    ...new Set(Object.values(reach).flatMap(({ periods }) => periods)),
    "rate",
    ...evil,
  ];
  const value = fc.oneof(
    fc.constantFrom(...known),
    fc.array(fc.constantFrom(...known), { maxLength: 8 }).map((items) => items.join(",")),
    fc.string({ unit: "grapheme" }),
  );
  const key = fc.constantFrom(
    ...["measure", "places", "boroughs", "groups", "from", "to", "scale", "view", "sql"],
    "__proto__",
  );
  return fc.oneof(
    { arbitrary: fc.string({ unit: "binary" }), weight: 1 },
    { arbitrary: fc.webQueryParameters().map((query) => `?${query}`), weight: 1 },
    {
      arbitrary: fc
        .array(fc.tuple(key, value), { maxLength: 9 })
        .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
      weight: 6,
    },
  );
}
