import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { copyProject, runScript } from "../../support/project-copy.ts";
import { api, editionText, fileName, filePath, offered } from "./edition.ts";
import { send, startPublisher, type Publisher } from "./publisher.ts";

let publisher: Publisher | undefined;

afterEach(() => publisher?.close());

const script = "scripts/download-data.ts";

describe("npm run data:download", () => {
  it("fetches what it can, names what failed, and ends with status 1", async () => {
    const copy = await copyProject(["data/datapackage.json"]);
    publisher = await startPublisher({
      [api]: offered({ last_modified: "2026-08-14" }),
      [filePath]: send(editionText()),
    });
    const { status, output } = await runScript(copy, script, {
      arguments: ["londonsquared-grid", "mps-borough-monthly", "cpa-lookup"],
      environment: { DOWNLOAD_FROM: publisher.url.origin, RAW_DATA_DIR: join(copy, "none") },
    });
    expect(status).toBe(1);
    expect(output).toContain("Not fetched: londonsquared-grid.");
    const [, kept] = /edition 2026-08-14 is in (\S+)/.exec(output) ?? [];
    expect(await readFile(join(copy, kept ?? "", fileName), "utf8")).toBe(editionText());
    expect(output).toMatch(
      /cpa-lookup: by hand: .*"cpa_to_pfa.csv".* into data\/\.raw\/cpa-lookup\//,
    );
  });

  it("says which source was meant, and refuses an address that is none", async () => {
    const copy = await copyProject([]);
    const typo = await runScript(copy, script, { arguments: ["londonsquard-grid"] });
    expect(typo).toEqual({
      status: 1,
      output: 'There is no source "londonsquard-grid". Did you mean londonsquared-grid?\n',
    });
    const noAddress = await runScript(copy, script, {
      environment: { DOWNLOAD_FROM: "localhost" },
    });
    expect(noAddress.status).toBe(1);
    expect(noAddress.output).toContain('DOWNLOAD_FROM is "localhost"');
  });
});
