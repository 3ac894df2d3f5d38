import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { databaseName } from "../../src/database/ask/database-file.ts";
import { clearMemory } from "../../src/database/build/build.ts";

const run = promisify(execFile);

it.runIf(process.platform === "linux")(
  "the same tables give the same database file, byte for byte, in any folder and time zone",
  async () => {
    const hashes = await Promise.all(
      ["UTC", "Pacific/Auckland"].map(async (TZ) => {
        const folder = await mkdtemp(join(tmpdir(), `database-${TZ.replace("/", "-")}-`));
        const file = join(folder, databaseName);
        await run(process.execPath, ["src/database/build/make-database.ts", file], {
          env: { ...process.env, ...clearMemory, TZ },
        });
        const bytes = await readFile(file);
        await rm(folder, { recursive: true });
        return createHash("sha256").update(bytes).digest("hex");
      }),
    );
    expect(hashes[1]).toBe(hashes[0]);
  },
);
