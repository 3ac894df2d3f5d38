import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { failureOf, makeWorkspace } from "./raw-fixtures.ts";

const source = "ons-pfa-rolling-year";
const file = "rec-crime-pfa.csv.gz";
const whole = gzipSync(
  "12 months ending,PFA,Region,Offence,Rolling year total number of offences\n",
);

test.each([
  ["no gzip", Buffer.from("12 months ending"), "a whole gzip file"],
  ["half a gzip", whole.subarray(0, whole.length / 2), "a whole gzip file"],
  ["no rows", whole, "rows beneath the header"],
])("a file that is %s is refused by name", async (_, bytes, expected) => {
  const workspace = await makeWorkspace();
  await workspace.put(source, file, bytes);
  expect(await failureOf(workspace)).toMatchObject({ source, file, expected });
});

test("a folder in the place of a file is refused by name", async () => {
  const workspace = await makeWorkspace();
  await mkdir(join(workspace.raw, source, file), { recursive: true });
  const error = await failureOf(workspace);
  expect(error).toMatchObject({ source, file, expected: "a file that can be read" });
});
