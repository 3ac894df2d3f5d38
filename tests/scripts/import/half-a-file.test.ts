import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importGeographic } from "../../../scripts/import/import-geographic.ts";
import { toCsvText, toOds, toXlsx, type Cell } from "../../support/spreadsheets.ts";
import { syntheticFile, syntheticSheet } from "../../support/synthetic-geographic.ts";
import { makeWorkspace, refusal } from "./workspace.ts";

const folder = await mkdtemp(join(tmpdir(), "half-"));

async function loader(name: string, content: Uint8Array | string, accept?: string) {
  const workspace = await makeWorkspace();
  const path = join(folder, name);
  await writeFile(path, content);
  const load = () =>
    importGeographic({
      ...{ path, dataDirectory: workspace.data, checks: [], accept },
      log: (line) => workspace.lines.push(line),
    });
  return { workspace, load };
}

const whole = syntheticSheet();
const half = (): Cell[][] => whole.slice(0, Math.floor(whole.length / 2));

test.each([
  ["a.csv", toCsvText(half())],
  ["a.xlsx", toXlsx({ Data: half() })],
  ["a.ods", toOds({ Data: half() })],
])(
  "half of the rows in %s: what is missing is named, and nothing is loaded",
  async (name, content) => {
    const { workspace, load } = await loader(name, content);
    const message = await refusal(workspace, load);
    expect(message.split("\n")[0]).toBe(`"${name}":`);
    expect(message).toContain("not in the file, but in the table: Lambeth, cohort to 2022-03");
    expect(message).toContain('--accept "reason"');
  },
);

test("a file whose bytes are cut in half is refused where it ends", async () => {
  const text = toCsvText(whole);
  const { workspace, load } = await loader("cut.csv", text.slice(0, text.length / 2 + 7));
  const message = await refusal(workspace, load);
  expect(message).toMatch(/^"cut.csv", row \d+/);
});

test.each(["a.xlsx", "a.ods", "a.zip"])(
  "a %s whose bytes are cut in half is refused",
  async (name) => {
    const bytes = syntheticFile(name);
    const { workspace, load } = await loader(name, bytes.subarray(0, bytes.length / 2));
    expect(await refusal(workspace, load)).toContain(`"${name}`);
  },
);

test("authorities and cohorts that are missing are each named", async () => {
  const rows = whole.filter(
    ([name, , , cohort]) =>
      name !== "Barnet" &&
      !(name === "Hackney and City of London" && cohort === "Apr 2011 to Mar 2012") &&
      cohort !== "Apr 2015 to Mar 2016",
  );
  const { workspace, load } = await loader("some.csv", toCsvText(rows));
  const message = await refusal(workspace, load);
  expect(message).toContain("authorities not in the file: Barnet\n");
  expect(message).toContain(
    "not in the file, cohort to 2012-03, 4 x 3 months: City of London, Hackney\n",
  );
  expect(message).toContain("not in the file, cohort to 2016-03: no authority");
});

test("with a reason it is taken, the reason and all that is missing are printed", async () => {
  const rows = whole.filter(([name]) => name !== "Barnet");
  const { workspace, load } = await loader("some.csv", toCsvText(rows), "Barnet came late");
  await load();
  expect(workspace.lines).toContain("taken all the same: Barnet came late");
  expect(workspace.lines).toContain("authorities not in the file: Barnet");
  expect(await readFile(join(workspace.data, "reoffending_adults_borough.csv"), "utf8")).toContain(
    "E09000007,2012-03",
  );
});

test("the whole file needs no reason", async () => {
  const { workspace, load } = await loader("whole.csv", toCsvText(whole));
  await load();
  expect(workspace.lines.filter((line) => line.includes("not in the file"))).toEqual([]);
});

const spoil = (change: (text: string) => string) => change(toCsvText(whole));

test.each([
  ["a cell too many", (text: string) => text.replace(/^(Camden,.*)$/m, "$1,9"), "column H"],
  ["a cell too few", (text: string) => text.replace(/^(Camden,.*),\d+$/m, "$1"), 'column G ("reof'],
  ["a control character", (text: string) => text.replace("Camden", "Cam\u0007den"), "U+0007"],
  ["a direction character", (text: string) => text.replace("Camden", "\u202ECamden"), "U+202E"],
  ["markup", (text: string) => text.replace("Camden", "<i>Camden</i>"), "markup: <i"],
  ["no last line break", (text: string) => text.trimEnd(), "a line break after the last line"],
])("%s is refused by row and column", async (_, change, what) => {
  const { workspace, load } = await loader("spoilt.csv", spoil(change));
  const message = await refusal(workspace, load);
  expect(message).toMatch(/^"spoilt.csv", row \d+/);
  expect(message).toContain(what);
  expect(message).toContain("take the file again from the publisher: https://");
});
