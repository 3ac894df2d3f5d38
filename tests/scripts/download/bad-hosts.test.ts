import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import {
  api,
  editionText,
  fileAddress,
  fileName,
  filePath,
  offered,
  run,
  temporaryFolder,
} from "./edition.ts";
import {
  breakOff,
  first,
  send,
  sendRanges,
  startPublisher,
  type Answer,
  type Publisher,
} from "./publisher.ts";

const text = editionText();
const bytes = Buffer.from(text);
let publisher: Publisher | undefined;

afterEach(async () => {
  await publisher?.close();
  publisher = undefined;
});

async function fetchFrom(file: Answer, more: Parameters<typeof offered>[0] = {}) {
  publisher = await startPublisher({ [api]: offered(more), [filePath]: file });
  const folder = await temporaryFolder();
  const result = await run({ from: publisher.url, folder });
  const kept = await readFile(join(folder, result.edition ?? "none", fileName), "utf8");
  return { ...result, kept, visits: publisher.visits.filter((visit) => visit.includes(filePath)) };
}

async function refusal(file: Answer, more: Parameters<typeof offered>[0] = {}) {
  publisher = await startPublisher({ [api]: offered(more), [filePath]: file });
  const folder = await temporaryFolder();
  const result = run({ from: publisher.url, folder, retries: 1 });
  const message = await result.then(
    () => "taken",
    (error: unknown) => String(error),
  );
  const dated = (await readdir(folder)).filter((name) => !name.startsWith("."));
  expect(dated).toEqual([]);
  return message;
}

describe("a host that stumbles", () => {
  it("is asked again for the rest where it broke off", async () => {
    const half = breakOff(bytes, 5000, '"edition-1"');
    const { kept, visits } = await fetchFrom(first(half, sendRanges(bytes)));
    expect(kept).toBe(text);
    expect(visits).toHaveLength(2);
    expect(visits[1]).toContain("bytes=5000-");
  });

  it("is asked from the start where it does not know ranges", async () => {
    const { kept } = await fetchFrom(first(breakOff(bytes, 5000), send(bytes)));
    expect(kept).toBe(text);
  });

  it("is asked again when it stalls in the middle", async () => {
    const stall: Answer = (_request, response) => {
      response.writeHead(200, { "content-length": bytes.length, etag: '"edition-1"' });
      response.write(bytes.subarray(0, 3000));
    };
    const { kept } = await fetchFrom(first(stall, sendRanges(bytes)));
    expect(kept).toBe(text);
  });

  it.each([429, 503])("is waited for when it answers %i with Retry-After", async (status) => {
    const busy: Answer = (_request, response) => {
      response.writeHead(status, { "retry-after": "0" }).end("later");
    };
    const { kept, visits } = await fetchFrom(first(busy, send(bytes)));
    expect(kept).toBe(text);
    expect(visits).toHaveLength(2);
  });

  it("may pack the file on its way, asked or not", async () => {
    const packed = gzipSync(bytes);
    expect((await fetchFrom(send(packed, { "content-encoding": "gzip" }))).kept).toBe(text);
    await publisher?.close();
    expect((await fetchFrom(send(packed))).kept).toBe(text);
  });

  it("is told of as its bytes come", async () => {
    const { lines } = await fetchFrom(send(bytes));
    const told = lines.filter((line) => line.includes(fileName));
    expect(told.at(-1)).toContain(`${Math.round(bytes.length / 1000)} kB of`);
  });
});

describe("a file that is not what it should be", () => {
  it("is refused when its connection always breaks off, and the message says so", async () => {
    expect(await refusal(breakOff(bytes, 2000))).toContain("broke off");
  });

  it("is refused when less came than the catalogue says", async () => {
    const short = bytes.subarray(0, text.lastIndexOf("\n", text.length - 2) + 1);
    expect(await refusal(send(short), { size: bytes.length })).toContain(`${bytes.length} bytes`);
  });

  it("is refused when it was cut within a row, though the length says nothing of it", async () => {
    const short = bytes.subarray(0, bytes.length - 20);
    expect(await refusal(send(short))).toContain("comma-separated values");
  });

  it("is refused when the host says less than it sends", async () => {
    expect(await refusal(send(bytes, { "content-length": "5000" }))).toContain("is not taken");
  });

  it("is not taken when the host says more than it sends", async () => {
    const more = String(bytes.length + 500);
    expect(await refusal(send(bytes, { "content-length": more }))).toContain(fileAddress);
  });

  it("is refused when its hash is not the published one", async () => {
    expect(await refusal(send(bytes), { hash: "0".repeat(32) })).toContain("md5");
  });

  it("is refused when it is a web page with status 200", async () => {
    const page = "<!DOCTYPE html><html><body>Sorry, something went wrong</body></html>";
    expect(await refusal(send(page, { "content-type": "text/html" }))).toContain("web page");
  });

  it("is refused when it is empty", async () => {
    expect(await refusal(send(""))).toContain("empty");
  });

  it("is refused when a packed file is cut", async () => {
    const cut = gzipSync(bytes).subarray(0, 2000);
    expect(await refusal(send(cut, { "content-encoding": "gzip" }))).toContain("not whole");
  });

  it("is not taken when the host only ever answers 500", async () => {
    const broken: Answer = (_request, response) => void response.writeHead(500).end();
    expect(await refusal(broken)).toContain(`${fileAddress}: it answered 500`);
  });
});
