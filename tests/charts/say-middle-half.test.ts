import { expect, it } from "vitest";
import { parametersOf } from "../../src/charts/chart.ts";
import { sayMiddleHalf } from "../../src/charts/say-middle-half.ts";
import { london } from "../../src/places/place.ts";
import { childrenRange } from "../../src/topics/reoffending/charts/children/children-range.ts";
import { queryFrozen } from "../frozen/frozen-tables.ts";

const write = (value: number): string => `${String(value)}%`;

it("says the middle half of places, and nothing of fewer than three", () => {
  const range = { lower_quartile: 22, upper_quartile: 36, places: 3 };
  expect(sayMiddleHalf(range, write, "2024")).toBe(
    "; 22% to 36% in the middle half of authorities in 2024",
  );
  expect(sayMiddleHalf({ ...range, places: 2 }, write, "2024")).toBe("");
});

it("is what is heard of children’s rates, which ran from 0.0% in one small place", async () => {
  const { altText } = childrenRange.present(
    await queryFrozen(childrenRange.sql, parametersOf(childrenRange, london)),
    { place: london, link: (path) => path },
  );
  expect(altText).toContain("30.1% in 2023-24; 22.4% to 35.7% in the middle half of authorities");
  expect(altText).not.toContain("0.0%");
});

it("is of the figures that the table has, where a second decimal is a half", async () => {
  const { altText, table } = childrenRange.present(
    await queryFrozen(childrenRange.sql, parametersOf(childrenRange, london)),
    { place: london, link: (path) => path },
  );
  expect(altText).toContain("London: 48.1% in 2015-16");
  expect(table?.body[0]?.slice(0, 2)).toEqual(["2015-16", "48.1%"]);
});
