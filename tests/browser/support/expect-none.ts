import { expect } from "vitest";

const SHOWN = 12;

/** Fails with the faults in full, one on each line. */
export const expectNone = (faults: readonly string[]): void => {
  expect(faults, faults.slice(0, SHOWN).join("\n")).toEqual([]);
};
