import { describe, expect, it } from "vitest";
import { formatPlain, formatTimes } from "../../src/words/numbers.ts";

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
