import { FileError } from "../../src/database/build/file-error.ts";

/** A source that could not be fetched, or whose file is not what it should be, in one sentence. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
}

const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: "its name was not found: is there a connection?",
  ECONNREFUSED: "the host refused the connection",
  ECONNRESET: "the connection broke off again and again",
  UND_ERR_SOCKET: "the connection broke off before the whole file had come",
  UND_ERR_BODY_TIMEOUT: "it stopped sending in the middle of the file",
  UND_ERR_HEADERS_TIMEOUT: "it did not answer",
  UND_ERR_CONNECT_TIMEOUT: "it could not be reached",
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: "it sent another number of bytes than it had said",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "it sent another number of bytes than it had said",
};

const causesByStart: readonly (readonly [string, string])[] = [
  ["server does not support the range header", causes["UND_ERR_SOCKET"] ?? ""],
  ["Content-Range mismatch", "it sent another part of the file than was asked for"],
  ["Redirect loop", "its redirects lead back to itself"],
  ["ETag mismatch", "it has another file than the one that was begun"],
];

const property = (error: unknown, name: string): unknown =>
  error instanceof Error && name in error ? Reflect.get(error, name) : undefined;

/** Says of a request that failed what a person can do something about; a file of ours is no fault of the host. */
export function describeFailure(error: unknown, address: string): DownloadError | FileError {
  if (error instanceof DownloadError || error instanceof FileError) return error;
  const status = property(error, "statusCode");
  const code = property(error, "code");
  const known = typeof code === "string" ? causes[code] : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const fallback = causesByStart.find(([start]) => message.startsWith(start))?.[1] ?? message;
  const why =
    typeof status === "number" && status >= 300
      ? `it answered ${status} to every try`
      : (known ?? fallback);
  return new DownloadError(`${address}: ${why}`, { cause: error });
}
