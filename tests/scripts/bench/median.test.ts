import { describe, expect, it } from "vitest";
import { median } from "../../../scripts/bench/median.ts";

describe("the median of repeated measurements", () => {
  it("is the middle one, whatever their order", () => {
    expect(median([900, 640, 700])).toBe(700);
  });

  it("lies halfway between the two in the middle", () => {
    expect(median([4, 1, 2, 10])).toBe(3);
  });

  it("is not made up where nothing was measured", () => {
    expect(() => median([])).toThrow("no median");
  });
});
