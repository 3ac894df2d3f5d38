import { describe, expect, it } from "vitest";
import {
  formatOneIn,
  formatPlain,
  formatShort,
  formatTimes,
  partInWords,
} from "../../src/words/numbers.ts";

describe("plain numbers", () => {
  it.each([
    [45, "45"],
    [44.32, "44.3"],
    [-6, "−6"],
    [0.04, "0"],
    [1234.5, "1,234.5"],
  ])("%d is %s", (value, text) => {
    expect(formatPlain(value)).toBe(text);
  });

  it("rounds halves away from zero, on both sides of it", () => {
    expect([-71.95, 71.95, 0, 36.36].map(formatShort)).toEqual(["−72", "72", "0", "36.4"]);
  });

  it("says a part of a whole in words", () => {
    expect([2, 5, 10].map(partInWords)).toEqual(["a half", "a fifth", "a part of ten"]);
  });

  it("says one in how many", () => {
    expect([0.1972, 0.0042].map(formatOneIn)).toEqual(["about 1 in 5", "about 1 in 238"]);
  });

  it.each([
    [0.557, "56 times in 100"],
    [0.1972, "20 times in 100"],
    [0.0996, "10 times in 100"],
    [0.05, "5 times in 100"],
    [0.0283, "2.8 times in 100"],
    [0.0098, "once in 100 times"],
    [0.0042, "4 times in 1,000"],
    [0.0013, "once in 1,000 times"],
    [0.00042, "4 times in 10,000"],
    [0.000042, "4 times in 100,000"],
    [0.0000028, "less than once in 100,000 times"],
    [0, "less than once in 100,000 times"],
    [1, "100 times in 100"],
  ])("a chance of %d comes %s", (chance, text) => {
    expect(formatTimes(chance)).toBe(text);
  });
});
