import { mkdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { request, type Dispatcher } from "undici";
import { named } from "../../src/database/build/file-error.ts";
import type { Log } from "../pipeline/progress.ts";
import { describeFailure, DownloadError } from "./download-error.ts";
import { PartFile } from "./part-file.ts";
import { createMeter, readableBytes } from "./progress.ts";
import { writeChunks } from "./write-chunks.ts";

type Response = Awaited<ReturnType<typeof request>>;

export type Fetched = {
  readonly contentType: string;
  readonly encoding: string;
  /** When the host says that it last changed the file. */
  readonly lastModified: string | undefined;
};

const MOST_BYTES = 1_000_000_000;
const FRESH_STARTS = 3;

const header = ({ headers }: Response, name: string): string => {
  const value = headers[name];
  return Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
};

/** What a host promises to keep for as long as the bytes stay the same. */
const validatorOf = (response: Response): string => {
  const tag = header(response, "etag");
  return tag !== "" && !tag.startsWith("W/") ? tag : header(response, "last-modified");
};

async function attempt(address: string, part: PartFile, client: Dispatcher, log: Log) {
  const begun = await part.begun(address);
  const response = await request(address, {
    dispatcher: client,
    headers: {
      "accept-encoding": "identity",
      "user-agent": "london-reoffending-data",
      ...(begun === undefined
        ? {}
        : { range: `bytes=${begun.bytes}-`, "if-range": begun.validator }),
    },
  });
  const { statusCode, body } = response;
  const isGoingOn = statusCode === 206 && begun !== undefined;
  if (statusCode !== 200 && !isGoingOn) {
    await body.dump();
    if (statusCode === 416) await part.drop();
    throw new DownloadError(`${address}: it answered ${statusCode}`);
  }
  const start = isGoingOn ? begun.bytes : 0;
  if (isGoingOn && !header(response, "content-range").startsWith(`bytes ${start}-`)) {
    await body.dump();
    await part.drop();
    throw new DownloadError(`${address}: it sent another part of the file than was asked for`);
  }
  await part.note({ address, validator: validatorOf(response) });
  const length = Number(header(response, "content-length"));
  const whole = length > 0 ? start + length : undefined;
  const name = basename(part.path);
  if (start > 0) log(`  ${name}: goes on after ${start} bytes`);
  const count = createMeter(name, start, whole, log);
  let bytes = start;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      count(chunk.length);
      const isEndless = bytes > MOST_BYTES;
      done(isEndless ? new DownloadError(`${address}: it sends without an end`) : null, chunk);
    },
  });
  await pipeline(body, meter, writeChunks(part.path, start > 0 ? "a" : "w"));
  if (whole === undefined) log(`  ${name}: ${readableBytes(bytes)} in all`);
  return {
    contentType: header(response, "content-type"),
    encoding: header(response, "content-encoding"),
    lastModified: header(response, "last-modified") || undefined,
  };
}

/** A body that could not be taken up where it broke off, or a part of no more use. */
const isWorthAFreshStart = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "UND_ERR_REQ_RETRY") {
    return "statusCode" in error && (error.statusCode === 200 || error.statusCode === 206);
  }
  return error.message.endsWith("it answered 416");
};

/**
 * Fetches an address into a file. A part that an earlier run left is gone on with where the host
 * still has the same file, and fetched again where not.
 *
 * @throws DownloadError that says what happened at the host, FileError for a file that cannot be written;
 *   what has come stays for the next run
 */
export async function fetchFile(
  address: string,
  path: string,
  client: Dispatcher,
  log: Log,
): Promise<Fetched> {
  await named(dirname(path), mkdir(dirname(path), { recursive: true }));
  const part = new PartFile(path);
  for (let start = 1; ; start++) {
    try {
      const fetched = await attempt(address, part, client, log);
      await part.forget();
      return fetched;
    } catch (error) {
      if (start >= FRESH_STARTS || !isWorthAFreshStart(error))
        throw describeFailure(error, address);
    }
  }
}
