import { expect, it } from "vitest";
import { fingerprint } from "../../src/database/build/build.ts";
import { askEdition } from "../../src/database/page/lock.ts";
import { openWasm } from "../support/wasm-engine.ts";

it("the database says which edition it is, as the page asks it", async () => {
  const { ask } = await openWasm();
  expect(ask(askEdition).map((row) => Object.values(row))).toEqual([[await fingerprint()]]);
});
