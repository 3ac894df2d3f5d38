import { EngineError, failing } from "./engine-error.ts";
import { stallWatch } from "./stall-watch.ts";

/** How far the files that the engine needs have come. */
export type Progress = { readonly loaded: number; readonly total: number };

/** One file to fetch: where it is, and how large packed and unpacked. */
export type Download = {
  readonly address: string;
  readonly size: number;
  readonly unpackedSize: number;
};

/** A host's or a network's own page comes where a file should. */
const isPage = (answer: Response, bytes: Uint8Array): boolean =>
  /^text\/html/i.test(answer.headers.get("content-type") ?? "") ||
  /^\uFEFF?\s*</.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.slice(0, 64)));

/** What is wrong with a file that came to its end as the host sent it. */
const asDamage = (error: unknown): unknown =>
  error instanceof TypeError || error instanceof WebAssembly.CompileError
    ? new EngineError("damaged", error)
    : error;

/** How long the host says that the file is; 0 where that is of something else, packed once more. */
const announcedBy = ({ headers }: Response): number =>
  headers.has("content-encoding") ? 0 : Number(headers.get("content-length"));

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What came, as it is looked at from outside while it is read, and how much was to come. */
type Source = { loaded: number; announced: number; broke: boolean };

/** Puts chunks back in front of a stream that were taken off to look at, and counts what comes. */
function withFirst(
  first: Uint8Array<ArrayBuffer>,
  rest: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  source: Source,
  onBytes: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      source.loaded = first.length;
      onBytes();
      controller.enqueue(first);
    },
    async pull(controller) {
      const { done, value } = await rest.read().catch((error: unknown) => {
        source.broke = true;
        throw error;
      });
      if (done) {
        source.broke = source.loaded < source.announced;
        controller.close();
        return;
      }
      source.loaded += value.length;
      onBytes();
      controller.enqueue(value);
    },
    cancel: (reason) => rest.cancel(reason),
  });
}

async function readAtLeastTwoBytes(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array();
  while (bytes.length < 2) {
    const { done, value } = await reader.read();
    if (done) break;
    const longer = new Uint8Array(bytes.length + value.length);
    longer.set(bytes);
    longer.set(value, bytes.length);
    bytes = longer;
  }
  return bytes;
}

/** A name that was there and is gone was renewed with the site. */
const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

/** Asks for a file; that it is gone is believed of the host alone, for browsers keep such answers. */
async function ask(address: string, options: RequestInit): Promise<Response> {
  const answer = await fetch(address, options);
  if (!isGone(answer) || options.cache === "reload") return answer;
  await answer.body?.cancel();
  return fetch(address, { ...options, cache: "reload" });
}

/** Why the host did not send the file. */
const refusal = (address: string, answer: Response): EngineError =>
  new EngineError(isGone(answer) ? "gone" : "host", `${address} answered ${String(answer.status)}`);

const asPage = (address: string): EngineError =>
  new EngineError("page", `${address} answered with a page`);

/**
 * Asks for a script that did not start, as the browser keeps it or the host sends it now.
 *
 * @throws EngineError when the host does not answer with a script, or it cannot be read; Error when the
 *   connection fails
 */
export async function requireScript(address: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw refusal(address, answer);
  const bytes = await answer.arrayBuffer().catch(failing("damaged"));
  if (isPage(answer, new Uint8Array(bytes))) throw asPage(address);
  const type = answer.headers.get("content-type") ?? "";
  if (!/javascript/i.test(type)) throw new EngineError("damaged", `${address} came as ${type}`);
}

/**
 * Fetches a packed file and unpacks it on the way. A host may have unpacked it already, so the first
 * two bytes decide, not the name.
 *
 * @param take reads the unpacked file while it arrives
 * @param onProgress bytes so far, and how many there will be
 * @param options what stops it, and whether the browser's cache may answer
 * @returns what `take` made of it
 * @throws Error when the connection fails; EngineError when the host does not answer with the file, stops
 *   sending it or sends another thing, or the file is damaged
 */
export async function download<T>(
  file: Download,
  take: (unpacked: ReadableStream<Uint8Array<ArrayBuffer>>) => Promise<T>,
  onProgress: (progress: Progress) => void,
  { signal, cache = "default" }: { signal?: AbortSignal; cache?: RequestCache } = {},
): Promise<T> {
  const watch = stallWatch(signal);
  // Until the stream is looked at, what fails is the connection.
  const source: Source = { loaded: 0, announced: 0, broke: true };
  try {
    const answer = await ask(file.address, { signal: watch.signal, cache });
    if (!answer.ok || !answer.body) throw refusal(file.address, answer);
    const reader = answer.body.getReader();
    const first = await readAtLeastTwoBytes(reader);
    const packed = isGzip(first);
    if (!packed && isPage(answer, first)) throw asPage(file.address);
    source.broke = false;
    source.announced = announcedBy(answer);
    // The host knows better how long the file is that it sends packed.
    const total = packed ? source.announced || file.size : file.unpackedSize;
    const stream = withFirst(first, reader, source, () => {
      watch.arrived();
      onProgress({ loaded: source.loaded, total });
    });
    const taken = await take(packed ? stream.pipeThrough(new DecompressionStream("gzip")) : stream);
    // What is packed knows its own length; what the host has unpacked may have been cut.
    if (packed || source.loaded === file.unpackedSize) return taken;
    throw new EngineError("damaged", `${String(source.loaded)} bytes of ${String(total)}`);
  } catch (error) {
    throw watch.stalled() ?? (source.broke ? error : asDamage(error));
  } finally {
    watch.done();
  }
}
