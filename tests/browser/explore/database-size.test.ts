import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";

describe("the database file", () => {
  const files = globSync("**/*.duckdb{,.gz}", { cwd: inject("siteDirectory") });

  it("is part of the site and under 2 MB packed", () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const bytes = readFileSync(join(inject("siteDirectory"), file));
      const packed = file.endsWith(".gz") ? bytes.length : gzipSync(bytes).length;
      expect(packed, file).toBeLessThan(2_000_000);
    }
  });
});
