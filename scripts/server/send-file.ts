import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { contentType, isCompressible } from "./content-types.ts";
import type { SiteFile } from "./site-files.ts";

const compress = promisify(gzip);

/** Packs text files once and keeps them in memory for as long as the file stays the same. */
const createPacker = (): ((file: SiteFile) => Promise<Buffer>) => {
  const packed = new Map<string, { tag: string; bytes: Promise<Buffer> }>();
  return (file) => {
    const known = packed.get(file.path);
    if (known?.tag === versionTag(file)) return known.bytes;
    const bytes = readFile(file.path).then((text) => compress(text));
    packed.set(file.path, { tag: versionTag(file), bytes });
    return bytes;
  };
};

const versionTag = (file: SiteFile): string =>
  `W/"${file.size.toString(36)}-${Math.round(file.changed).toString(36)}"`;

export type SendOptions = { status: number; isImmutable: boolean };

/** Makes a function that sends a file: compressed where it pays, with the headers a host would set. */
export const createSender = () => {
  const pack = createPacker();
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    file: SiteFile,
    { status, isImmutable }: SendOptions,
  ): Promise<void> => {
    const tag = versionTag(file);
    const isText = isCompressible(file.path);
    response.setHeader("Content-Type", contentType(file.path));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("ETag", tag);
    response.setHeader(
      "Cache-Control",
      isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
    );
    if (isText) response.setHeader("Vary", "Accept-Encoding");
    if (status === 200 && request.headers["if-none-match"] === tag) {
      response.writeHead(304).end();
      return;
    }
    const acceptsGzip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    const packed = isText && acceptsGzip ? await pack(file) : undefined;
    if (packed) response.setHeader("Content-Encoding", "gzip");
    response.writeHead(status, { "Content-Length": packed?.length ?? file.size });
    if (request.method === "HEAD") response.end();
    else if (packed) response.end(packed);
    else createReadStream(file.path).pipe(response);
  };
};
