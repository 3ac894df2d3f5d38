import { expect, test } from "vitest";
import { describeOverdue } from "../../src/figure/freshness/overdue.ts";

const monthly = { everyMonths: 1, afterMonths: 1 };
const on = (day: string): string => describeOverdue("2026-06", monthly, new Date(day));

test.each(["2026-07-20T00:00Z", "2026-08-01T00:00Z", "2026-08-31T23:59Z"])(
  "nothing is said on %s, while July may still come",
  (day) => {
    expect(on(day)).toBe("");
  },
);

test("from the month after on the page says which month was expected, and over a new year", () => {
  expect(on("2026-09-01T00:00Z")).toContain("after June 2026 were expected by August 2026");
  expect(on("2027-02-01T00:00Z")).toContain("every month");
  expect(describeOverdue("2026-12", monthly, new Date("2027-02-28T00:00Z"))).toBe("");
  const quarterly = { everyMonths: 3, afterMonths: 22 };
  expect(describeOverdue("2024-12", quarterly, new Date("2027-01-31T00:00Z"))).toBe("");
  expect(describeOverdue("2024-12", quarterly, new Date("2027-02-01T00:00Z"))).toContain(
    "every 3 months",
  );
});
