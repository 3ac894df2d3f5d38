import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { download, type Progress } from "../../src/database/page/download.ts";

const content = "a database, or what looks like one ".repeat(4000);
const packed = gzipSync(content);

async function fetched(bytes: Uint8Array): Promise<{ text: string; last: Progress | undefined }> {
  const reports: Progress[] = [];
  const address = `data:application/octet-stream;base64,${Buffer.from(bytes).toString("base64")}`;
  const file = { address, size: packed.length, unpackedSize: content.length };
  const text = await download(
    file,
    (unpacked) => new Response(unpacked).text(),
    (progress) => reports.push(progress),
  );
  return { text, last: reports.at(-1) };
}

describe("a packed download", () => {
  it("is unpacked on the way, and counts what came over the wire", async () => {
    const { text, last } = await fetched(packed);
    expect(text).toBe(content);
    expect(last).toEqual({ loaded: packed.length, total: packed.length });
  });

  it("is taken as it is where the host has unpacked it", async () => {
    const { text, last } = await fetched(Buffer.from(content));
    expect(text).toBe(content);
    expect(last).toEqual({ loaded: content.length, total: content.length });
  });

  it("is refused when it is empty", async () => {
    await expect(fetched(new Uint8Array())).rejects.toThrow("arrived damaged");
  });
});
