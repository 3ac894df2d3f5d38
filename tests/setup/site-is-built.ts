import { setTimeout as later } from "node:timers/promises";
import { inject } from "vitest";
import { readIfThere } from "../../src/database/build/read-if-there.ts";

/** Before a file of browser tests: waits until the site is built, and fails where it cannot be. */
const fault = async (): Promise<string> => {
  for (;;) {
    const told = await readIfThere(inject("siteBuilt"));
    if (told !== undefined) return told;
    await later(200);
  }
};

const found = await fault();
if (found !== "") throw new Error(found);
