import { expect, test } from "vitest";
import { describeOverdue, type Dated } from "../../src/figure/freshness/overdue.ts";

const crime: Dated = {
  name: "recorded crime to June 2026",
  latest: "2026-06",
  rhythm: { everyMonths: 1, afterMonths: 1 },
};
const residents: Dated = {
  name: "residents of mid-2024",
  latest: "2024-06",
  rhythm: { everyMonths: 12, afterMonths: 15 },
};
const on = (day: string, ...figures: readonly Dated[]): string =>
  describeOverdue(figures, new Date(day));

test.each(["2026-07-20T00:00Z", "2026-08-01T00:00Z", "2026-08-31T23:59Z"])(
  "nothing is said on %s, while July may still come",
  (day) => {
    expect(on(day, crime)).toBe("");
  },
);

test("from the month after on the page says which month was expected, and over a new year", () => {
  expect(on("2026-09-01T00:00Z", crime)).toBe(
    "Their publishers should have newer figures by now than these: recorded crime to June 2026 (new every month; the next was expected by August 2026).",
  );
  expect(on("2027-02-28T00:00Z", { ...crime, latest: "2026-12" })).toBe("");
  const quarterly = { ...crime, latest: "2024-12", rhythm: { everyMonths: 3, afterMonths: 22 } };
  expect(on("2027-01-31T00:00Z", quarterly)).toBe("");
  expect(on("2027-02-01T00:00Z", quarterly)).toContain("every 3 months");
});

test("each kind of figures by its own publisher's rhythm, and none where no rhythm is known", () => {
  expect(on("2026-10-01T00:00Z", crime, residents)).toBe(
    "Their publishers should have newer figures by now than these: recorded crime to June 2026 (new every month; the next was expected by August 2026) and residents of mid-2024 (new every year; the next was expected by September 2026).",
  );
  expect(on("2026-09-30T00:00Z", residents)).toBe("");
  expect(on("2036-01-01T00:00Z", { ...residents, rhythm: undefined })).toBe("");
});
