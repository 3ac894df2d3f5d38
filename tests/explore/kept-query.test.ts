import { describe, expect, it } from "vitest";
import { fitsAddress, longestSafeAddress, writeAddress } from "../../src/explore/address.ts";
import { keptQueries } from "../../src/explore/kept-query.ts";

function memory(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

describe("a query that is kept by the tab", () => {
  it("comes back under its name, and only under that", () => {
    const store = memory();
    const kept = keptQueries(() => store);
    expect(kept.keep("1", "SELECT 1")).toBe(true);
    expect(kept.keep("2", "SELECT 2")).toBe(true);
    expect([kept.find("1"), kept.find("2"), kept.find("3")]).toEqual([
      "SELECT 1",
      "SELECT 2",
      undefined,
    ]);
  });

  it("is to be run once", () => {
    const store = memory();
    const kept = keptQueries(() => store);
    expect(kept.takeNext()).toBeUndefined();
    kept.runNext("SELECT 1");
    expect([kept.takeNext(), kept.takeNext()]).toEqual(["SELECT 1", undefined]);
  });

  it("is said to be lost where a browser keeps nothing", () => {
    const kept = keptQueries(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect([kept.keep("1", "x"), kept.find("1"), kept.runNext("x"), kept.takeNext()]).toEqual([
      false,
      undefined,
      false,
      undefined,
    ]);
  });
});

describe("what fits an address", () => {
  const page = "https://example.org/some/prefix/explore/";

  it("is measured as the address is written, not as the query is", () => {
    const room = longestSafeAddress - new URL(writeAddress("x"), page).href.length;
    for (const [letter, letters] of [
      ["x", 1],
      ["é", 6],
      ["💥", 12],
      ["%", 3],
    ] as const) {
      const most = Math.floor(room / letters);
      expect(fitsAddress(`x${letter.repeat(most)}`, page), letter).toBe(true);
      expect(fitsAddress(`x${letter.repeat(most + 1)}`, page), letter).toBe(false);
    }
  });
});
