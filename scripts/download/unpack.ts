import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { DownloadError } from "./download-error.ts";

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The file itself, where the host packed it on its way, asked or not, and said so or not.
 *
 * @throws DownloadError when it is packed and cannot be unpacked, so a part is missing
 */
export function unpack(bytes: Buffer, encoding: string, address: string): Buffer {
  try {
    if (isGzip(bytes)) return gunzipSync(bytes);
    if (encoding === "br") return brotliDecompressSync(bytes);
    if (encoding === "deflate") return inflateSync(bytes);
    return bytes;
  } catch (error) {
    throw new DownloadError(`${address}: what came is packed and not whole`, { cause: error });
  }
}
