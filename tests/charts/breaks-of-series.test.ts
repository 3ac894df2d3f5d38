import { expect, it } from "vitest";
import { describeBreaksOfSeries } from "../../src/charts/describe-breaks.ts";

const row = (group: string, month: string, reason: string | null) => ({
  ...{ group, month, break_label: reason, break_reason: reason },
});

it("says once what all series share, and of which the rest is, in order of time", () => {
  const rows = [
    row("Burglary", "2012-04", null),
    row("Burglary", "2024-02", "A new system."),
    row("Drugs", "2012-04", null),
    row("Drugs", "2024-02", "A new system. Recounted."),
    row("Public order", "2012-04", "A new class."),
    row("Public order", "2024-02", "A new system."),
    row("Weapons", "2012-04", null),
    row("Weapons", "2024-02", "A new system. Recounted."),
  ];
  const naming = {
    period: (one: (typeof rows)[number]) => one.month,
    when: (one: (typeof rows)[number]) => `in ${one.month}`,
    series: (one: (typeof rows)[number]) => one.group,
  };
  expect(describeBreaksOfSeries(rows, naming)).toEqual([
    "in 2012-04, Public order: A new class.",
    "in 2024-02: A new system.",
    "in 2024-02, Drugs and Weapons: Recounted.",
  ]);
  expect(describeBreaksOfSeries([], naming)).toEqual([]);
});
