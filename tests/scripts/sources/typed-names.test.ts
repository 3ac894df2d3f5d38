import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RawFolder } from "../../../scripts/pipeline/source.ts";
import { compiledNames, formerBoroughs } from "../../../scripts/sources/names/typed-names.ts";

async function readNames(text: string) {
  const folder = await mkdtemp(join(tmpdir(), "names-"));
  await writeFile(join(folder, "compiled-names.csv"), text);
  return compiledNames.read(new RawFolder(compiledNames.id, folder));
}

test("a name may have several authorities", async () => {
  const text = "name,kind,authorities\nLBE,abbreviation,Ealing; Enfield\n";
  expect(await readNames(text)).toEqual([
    { name: "LBE", kind: "abbreviation", areaCodes: ["E09000009", "E09000010"] },
  ]);
});

test.each([
  ["name,kind,authorities\nLBE,abbreviation,Ealing; Elsewhere\n", /row 2, column authorities/],
  ["name,kind,authorities\nLBE,nickname,Ealing\n", /row 2, column kind/],
  ["name,authorities\nLBE,Ealing\n", /row 1, column 2/],
])("%o is refused with row and column", async (text, message) => {
  await expect(readNames(text)).rejects.toThrow(message);
});

test("each former borough went to one borough", async () => {
  const directory = formerBoroughs.directory ?? "";
  const names = await formerBoroughs.read(new RawFolder(formerBoroughs.id, directory));
  expect(names.length).toBeGreaterThan(50);
  for (const { areaCodes } of names) expect(areaCodes).toHaveLength(1);
});
