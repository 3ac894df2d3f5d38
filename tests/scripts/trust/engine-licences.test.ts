import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  engineLicences,
  engineParts,
  licenceText,
  lookedUp,
} from "../../../scripts/trust/engine/engine-licences.ts";
import { openWasm } from "../../support/wasm-engine.ts";

const engineFolder = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
const written = engineLicences().join("\n\n");

/** The first namespace in each name of C++ that the engine gives out; it gives out all that it has. */
async function namespacesInEngine(): Promise<ReadonlySet<string>> {
  const bytes = readFileSync(join(engineFolder, "duckdb-eh.wasm"));
  const found = new Set<string>();
  for (const { name } of WebAssembly.Module.exports(await WebAssembly.compile(bytes))) {
    const start = /^_Z(?:T[ISV]|GV|Z)*NK?(?<length>\d+)/.exec(name);
    if (!start) continue;
    found.add(name.slice(start[0].length, start[0].length + Number(start.groups?.["length"])));
  }
  return found;
}

describe("the parts by others that are compiled into the engine", () => {
  it("were looked up for the engine that is bundled", async () => {
    const described: unknown = JSON.parse(
      readFileSync(join(engineFolder, "../package.json"), "utf8"),
    );
    expect(described).toMatchObject({ version: lookedUp.package });
    const { ask } = await openWasm();
    expect(ask("SELECT version() AS version")).toEqual([{ version: lookedUp.duckdb }]);
  });

  it("are all those that the engine's own names tell", async () => {
    const known = engineParts.flatMap(({ namespaces }) => namespaces ?? []);
    expect([...(await namespacesInEngine())].sort()).toEqual(["duckdb", ...known].sort());
  });

  it.each(engineParts.map((part) => [part.name, part] as const))(
    "are told with notices and text: %s",
    (name, { address, notices, licence }) => {
      expect(notices).not.toHaveLength(0);
      for (const told of [`${name}, ${address}`, ...notices, licenceText(licence)])
        expect(written).toContain(told);
    },
  );

  it("leave no place of a text open for a name, nor name who used the text first", () => {
    expect(written).not.toMatch(/<(?:year|owner|copyright holders)>|Internet Systems Consortium/);
  });

  it("stop the build where the text of a licence is nowhere", () => {
    expect(() => licenceText("Apache-2.0 WITH No-exception")).toThrow(
      "There is no text of the licence No-exception.",
    );
  });
});
