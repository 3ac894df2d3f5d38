import { download, type Download, type Progress } from "./download.ts";
import { EngineError } from "./engine-error.ts";

/** What an engine is started from. */
export type FetchedFiles = {
  readonly engine: WebAssembly.Module;
  readonly database: Uint8Array<ArrayBuffer>;
};

type Listener = (progress: Progress) => void;

/** Adds up what several files report, so that the page shows one figure. */
function addUp(files: readonly Download[], onProgress: Listener): Listener[] {
  const parts: Progress[] = files.map((file) => ({ loaded: 0, total: file.size }));
  return files.map((_, index) => (progress) => {
    parts[index] = progress;
    onProgress({
      loaded: parts.reduce((sum, part) => sum + part.loaded, 0),
      total: parts.reduce((sum, part) => sum + part.total, 0),
    });
  });
}

/** Compiles the engine while it arrives. */
const compileEngine = (unpacked: ReadableStream): Promise<WebAssembly.Module> =>
  WebAssembly.compileStreaming(
    new Response(unpacked, { headers: { "content-type": "application/wasm" } }),
  );

const readBytes = async (unpacked: ReadableStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(unpacked).arrayBuffer());

/** What was fetched once serves every engine that this page starts. */
let kept: FetchedFiles | undefined;
/** What failed once is not taken from the browser's cache. */
let cache: RequestCache = "default";

/** Lets go of what did not work, so that the next start fetches it anew. */
export function dropFiles(): void {
  kept = undefined;
  cache = "reload";
}

/**
 * Fetches the engine and the database, once in the life of a page.
 *
 * @throws EngineError when they do not come, or are not what they should be
 */
export async function fetchFiles(
  files: { readonly engine: Download; readonly database: Download },
  onProgress: Listener,
  signal: AbortSignal,
): Promise<FetchedFiles> {
  if (kept) return kept;
  const [engineProgress, databaseProgress] = addUp([files.engine, files.database], onProgress);
  const options = { signal, cache };
  try {
    const [engine, database] = await Promise.all([
      download(files.engine, compileEngine, engineProgress ?? onProgress, options),
      download(files.database, readBytes, databaseProgress ?? onProgress, options),
    ]);
    return (kept = { engine, database });
  } catch (error) {
    if (!signal.aborted) dropFiles();
    throw error instanceof EngineError ? error : new EngineError("download", error);
  }
}
