import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { download, type Progress } from "../../src/database/page/download.ts";
import { EngineError } from "../../src/database/page/engine-error.ts";
import {
  breakOff,
  first,
  send,
  startPublisher,
  type Answer,
  type Publisher,
} from "../scripts/download/publisher.ts";

const content = Array.from({ length: 9000 }, (_, row) => `row ${String(row * row)}\n`).join("");
const packed = gzipSync(content);
const half = Math.floor(packed.length / 2);
const path = "/engine/site.duckdb.gz";

let host: Publisher | undefined;

afterEach(async () => {
  vi.useRealTimers();
  await host?.close();
});

const fetchFrom = async (
  { url }: Publisher,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<string> =>
  download(
    { address: new URL(path, url).href, size: packed.length, unpackedSize: content.length },
    (unpacked) => new Response(unpacked).text(),
    onProgress,
  );

/** What the page calls a failure: what is no kind of its own is one of the connection. */
const kindOf = (error: unknown): string => (error instanceof EngineError ? error.kind : "download");

/** Sends without saying how much, and ends as if that were all. */
const inPieces =
  (body: Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, headers);
    response.write(body.subarray(0, 5000));
    response.end(body.subarray(5000));
  };

const refuse =
  (status: number): Answer =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "text/html" }).end("<!doctype html>");
  };

/** Sends a part, and nothing more. */
const fallSilent =
  (body: Buffer): Answer =>
  (_request, response) => {
    response.writeHead(200).write(body);
  };

const whole = { loaded: packed.length, total: packed.length };
const whatComes: readonly (readonly [string, Answer, Progress])[] = [
  ["its length", send(packed), whole],
  ["no length", inPieces(packed), whole],
  ["text/plain", send(packed, { "content-type": "text/plain" }), whole],
  ["text/html, though it is packed", send(packed, { "content-type": "text/html" }), whole],
  [
    "gzip as its encoding, which is taken off on the way",
    send(packed, { "content-encoding": "gzip" }),
    { loaded: content.length, total: content.length },
  ],
  [
    "br as its encoding, in place of gzip",
    send(brotliCompressSync(content), { "content-encoding": "br" }),
    { loaded: content.length, total: content.length },
  ],
  [
    "gzip around what is packed",
    send(gzipSync(packed, { level: 0 }), { "content-encoding": "gzip" }),
    whole,
  ],
  [
    "br around what is packed",
    send(brotliCompressSync(packed), { "content-encoding": "br" }),
    whole,
  ],
];

describe("a host that sends the file with", () => {
  it.each(whatComes)("%s", async (_, answer, last) => {
    host = await startPublisher({ [path]: answer });
    const reports: Progress[] = [];
    expect(await fetchFrom(host, (progress) => reports.push(progress))).toBe(content);
    expect(reports.at(-1)).toEqual(last);
    expect(reports.filter(({ loaded, total }) => loaded > total)).toEqual([]);
  });
});

const whatFails: readonly (readonly [string, Answer, string])[] = [
  ["answers 403", refuse(403), "host"],
  ["answers 500", refuse(500), "host"],
  ["sends a page", send("<!doctype html><title>Sign in</title>"), "page"],
  ["sends half and its length", send(packed.subarray(0, half)), "damaged"],
  ["sends half and no length", inPieces(packed.subarray(0, half)), "damaged"],
  ["says half the length", send(packed, { "content-length": String(half) }), "damaged"],
  [
    "says twice the length",
    (request, response, visit) => {
      void breakOff(Buffer.concat([packed, packed]), packed.length)(request, response, visit);
    },
    "download",
  ],
  ["breaks off", breakOff(packed, half), "download"],
  ["sends half of what it has unpacked", send(content.slice(0, 40_000)), "damaged"],
  ["sends nothing", send(""), "damaged"],
  [
    "sends other bytes in the middle",
    inPieces(Buffer.concat([packed.subarray(0, half), Buffer.alloc(64, 0x55), packed])),
    "damaged",
  ],
];

describe("a host that", () => {
  it.each(whatFails)(
    "%s is told from others, and asked again with success",
    async (_, bad, kind) => {
      host = await startPublisher({ [path]: first(bad, send(packed)) });
      const failure: unknown = await fetchFrom(host).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      expect(kindOf(failure)).toBe(kind);
      expect(await fetchFrom(host)).toBe(content);
    },
  );

  it.each([404, 410])("answers %i twice is told from others, and asked again", async (status) => {
    const gone = refuse(status);
    host = await startPublisher({
      [path]: (request, response, visit) =>
        (visit <= 2 ? gone : send(packed))(request, response, visit),
    });
    const failure: unknown = await fetchFrom(host).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(kindOf(failure)).toBe("gone");
    expect(host.visits).toEqual([path, path]);
    expect(await fetchFrom(host)).toBe(content);
  });

  it.each([404, 410])("answers %i once is not believed: a browser may keep it", async (status) => {
    host = await startPublisher({ [path]: first(refuse(status), send(packed)) });
    expect(await fetchFrom(host)).toBe(content);
  });

  it.each([
    ["never answers", () => undefined, 0],
    ["falls silent before it tells what it sends", fallSilent(packed.subarray(0, 1)), 0],
    ["falls silent in the middle", fallSilent(packed.subarray(0, half)), 1],
  ] satisfies [string, Answer, number][])(
    "%s is given up after 30 seconds, and asked again with success",
    async (_, silent, pieces) => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      host = await startPublisher({ [path]: first(silent, send(packed)) });
      const reports: Progress[] = [];
      let failure: unknown;
      const fetched = fetchFrom(host, (progress) => reports.push(progress)).catch(
        (error: unknown) => (failure = error),
      );
      const { visits } = host;
      while (visits.length === 0 || reports.length < pieces) await new Promise(setImmediate);
      vi.advanceTimersByTime(29_999);
      await new Promise(setImmediate);
      expect(failure).toBeUndefined();
      vi.advanceTimersByTime(1);
      await fetched;
      expect(kindOf(failure)).toBe("stalled");
      vi.useRealTimers();
      expect(await fetchFrom(host)).toBe(content);
    },
  );
});
