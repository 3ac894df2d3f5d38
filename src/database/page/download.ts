import { EngineError } from "./engine-error.ts";

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

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Puts chunks back in front of a stream that were taken off to look at. */
function withFirst(
  first: Uint8Array<ArrayBuffer>,
  rest: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  onBytes: (loaded: number) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let loaded = first.length;
  return new ReadableStream({
    start(controller) {
      onBytes(loaded);
      controller.enqueue(first);
    },
    async pull(controller) {
      const { done, value } = await rest.read();
      if (done) {
        controller.close();
        return;
      }
      loaded += value.length;
      onBytes(loaded);
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

/** How long a host may send nothing before the download is given up. */
const patience = 30_000;

/** Gives up when nothing arrives for too long; each `arrived` starts the wait again. */
function stallWatch(signal: AbortSignal | undefined): {
  signal: AbortSignal;
  arrived: () => void;
  done: () => void;
} {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort(signal?.reason);
  };
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrived = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      controller.abort(new Error(`nothing arrived for ${String(patience / 1000)} seconds`));
    }, patience);
  };
  arrived();
  return {
    signal: controller.signal,
    arrived,
    done: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    },
  };
}

/** Says whether what came was too little, or not what it should be. */
function whatFailed(error: unknown, { loaded, total }: Progress): unknown {
  const isDamage = error instanceof TypeError || error instanceof WebAssembly.CompileError;
  return isDamage && total > 0 && loaded >= total ? new EngineError("damaged", error) : error;
}

/**
 * Fetches a packed file and unpacks it on the way. A host may have unpacked it already, so the first
 * two bytes decide, not the name.
 *
 * @param take reads the unpacked file while it arrives
 * @param onProgress bytes so far, and how many there will be
 * @param options what stops it, and whether the browser's cache may answer
 * @returns what `take` made of it
 * @throws Error when the host does not answer with the file, or stops sending it; EngineError when
 *   another thing came, or the file is damaged
 */
export async function download<T>(
  file: Download,
  take: (unpacked: ReadableStream<Uint8Array<ArrayBuffer>>) => Promise<T>,
  onProgress: (progress: Progress) => void,
  { signal, cache = "default" }: { signal?: AbortSignal; cache?: RequestCache } = {},
): Promise<T> {
  const watch = stallWatch(signal);
  let came: Progress = { loaded: 0, total: 0 };
  try {
    const answer = await fetch(file.address, { signal: watch.signal, cache });
    if (!answer.ok || !answer.body) {
      throw new Error(`${file.address} answered ${String(answer.status)}`);
    }
    const reader = answer.body.getReader();
    const first = await readAtLeastTwoBytes(reader);
    const packed = isGzip(first);
    if (!packed && isPage(answer, first)) {
      throw new EngineError("page", `${file.address} answered with a page`);
    }
    // The host knows better how long the file is that it sends packed.
    const sent = Number(answer.headers.get("content-length"));
    const total = packed ? sent || file.size : file.unpackedSize;
    const stream = withFirst(first, reader, (loaded) => {
      watch.arrived();
      came = { loaded, total };
      onProgress(came);
    });
    return await take(packed ? stream.pipeThrough(new DecompressionStream("gzip")) : stream);
  } catch (error) {
    throw whatFailed(error, came);
  } finally {
    watch.done();
  }
}
