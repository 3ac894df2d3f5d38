import { expect, it } from "vitest";
import {
  describeBreaksOfSeries,
  keyOfPanels,
  sayBreaksBetween,
} from "../../src/charts/describe-breaks.ts";

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

it("numbers the breaks of small drawings in order of time, those at the first period left out", () => {
  const label = (group: string, month: string, words: string | null) => ({
    ...{ group, month, break_label: words, break_reason: words },
  });
  const rows = [
    label("burglary", "2011-03", "first month"),
    label("burglary", "2014-01", null),
    label("burglary", "2024-02", "new system"),
    label("drug offences", "2014-01", "drugs checked"),
    label("drug offences", "2024-02", "new system, drugs recounted"),
    label("robbery", "2014-01", "recording checked"),
    label("robbery", "2024-02", "new system"),
  ];
  const naming = {
    period: (one: (typeof rows)[number]) => one.month,
    when: (one: (typeof rows)[number]) => one.month,
    series: (one: (typeof rows)[number]) => one.group,
  };
  expect(keyOfPanels(rows, naming)).toEqual([
    { period: "2014-01", words: "drugs checked and recording checked (robbery), 2014-01" },
    { period: "2024-02", words: "new system, 2024-02" },
  ]);
  expect(keyOfPanels(rows.slice(0, 1), naming)).toEqual([]);
});

it("counts the changes in counting between the first period and the last", () => {
  const rows = (...labels: (string | null)[]) => labels.map((break_label) => ({ break_label }));
  expect(sayBreaksBetween(rows("before all", null, null))).toBe("");
  expect(sayBreaksBetween(rows(null, "fraud", null))).toBe(" Counting changed once in between.");
  expect(sayBreaksBetween(rows(null, "fraud", "new", null, "newer"))).toBe(
    " Counting changed three times in between.",
  );
});
