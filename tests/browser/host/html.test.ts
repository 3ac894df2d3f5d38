import { expect, it } from "vitest";
import { htmlFaults } from "../support/access/html-faults.ts";
import { embedPages, pageKinds } from "../support/pages.ts";

it("is HTML without an error, on a page of each kind and a chart of each", async () => {
  const first = embedPages.filter((path) => path.split("/").length === 3);
  expect(await htmlFaults([...pageKinds, ...first])).toEqual([]);
});
