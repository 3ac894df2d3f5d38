import { describe, expect, it } from "vitest";
import { describeBreaksBetween } from "../../src/charts/describe-breaks.ts";

const row = (reason: string | null) => ({ break_label: reason, break_reason: reason });

describe("what lies between periods that are set beside each other", () => {
  const lead = "Part of a change can come from counting, which changed in between.";

  it.each([
    ["years", "2016-17: Monthly files.", "2023-24: A new system. Some have no borough."],
    ["months", "February 2024: A new system.", "March 2025: Recounted: in May."],
    ["months in figures", "2024-02: A new system.", "2025-03: Recounted."],
  ])("is a note on all, then a note a break, each once, in %s", (_, first, second) => {
    const rows = [row(first), row(`${first} ${second}`), row(null)];
    expect(describeBreaksBetween(rows)).toEqual([lead, first, second]);
  });

  it("is nothing where counting did not change", () => {
    expect(describeBreaksBetween([row(null), row(null)])).toEqual([]);
  });
});
