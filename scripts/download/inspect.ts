import { createHash } from "node:crypto";
import type { WantedFile } from "../../src/datasets/download.ts";
import { sha256 } from "../pipeline/raw-files.ts";
import { findSheet } from "../sources/formats/workbook.ts";
import { checkCsv } from "./check-csv.ts";

/** What the publisher said of the file beforehand. */
export type Promised = { readonly bytes: number | undefined; readonly hash: string | undefined };

/** Less than this share of the edition at hand is a file that was cut, until a person has looked. */
const LEAST_SHARE = 0.7;

const algorithms: Readonly<Record<number, string>> = { 32: "md5", 40: "sha1", 64: "sha256" };

const startsWith = (bytes: Buffer, magic: string): boolean =>
  bytes.subarray(0, magic.length).toString("latin1") === magic;

function checkJson(bytes: Buffer): string | undefined {
  try {
    JSON.parse(bytes.toString("utf8"));
    return undefined;
  } catch {
    return "expected JSON, found something else or a part of it";
  }
}

const endOfZip = Buffer.from("PK\u0005\u0006", "latin1");

async function checkWorkbook(bytes: Buffer, { header }: WantedFile): Promise<string | undefined> {
  if (!startsWith(bytes, "PK\u0003\u0004") || bytes.lastIndexOf(endOfZip) <= 0) {
    return "expected an Excel workbook, found something else or a part of it";
  }
  if (header === undefined) return undefined;
  const columns = `a sheet with the columns ${header.join(", ")}`;
  try {
    const rows = await findSheet(bytes, header);
    if (rows === undefined) {
      return `expected ${columns}, found none. The publisher may have changed the layout: compare it with the edition at hand`;
    }
    return rows.length === 0 ? "expected rows under the header, found none" : undefined;
  } catch (error) {
    return `expected ${columns}, found: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function checkType(bytes: Buffer, wanted: WantedFile, held: Buffer | undefined) {
  switch (wanted.type) {
    case "csv":
      return checkCsv(bytes, wanted, held);
    case "json":
      return checkJson(bytes);
    case "parquet":
      return startsWith(bytes, "PAR1") && bytes.subarray(-4).toString("latin1") === "PAR1"
        ? undefined
        : "expected a Parquet file, found something else or a part of it";
    case "xlsx":
      return checkWorkbook(bytes, wanted);
  }
}

const isPage = (bytes: Buffer): boolean =>
  /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(
    bytes
      .subarray(0, 400)
      .toString("utf8")
      .replace(/^\uFEFF/, ""),
  );

function checkPromise(bytes: Buffer, sent: Buffer, promised: Promised): string | undefined {
  const sizes = [bytes.length, sent.length];
  if (promised.bytes !== undefined && !sizes.includes(promised.bytes)) {
    return `the publisher says ${promised.bytes} bytes, ${bytes.length} came`;
  }
  if (promised.hash === undefined) return undefined;
  const algorithm = algorithms[promised.hash.length];
  if (algorithm === undefined) return undefined;
  const isAsSaid = [bytes, sent].some(
    (each) => createHash(algorithm).update(each).digest("hex") === promised.hash,
  );
  return isAsSaid ? undefined : `its ${algorithm} is not the one that the publisher says`;
}

/**
 * What keeps a file that came from being taken, or undefined.
 *
 * @param bytes the file, unpacked
 * @param sent the same as it was sent
 * @param held the edition at hand, which it would come after
 */
export async function inspect(
  bytes: Buffer,
  sent: Buffer,
  wanted: WantedFile,
  promised: Promised,
  held: Buffer | undefined,
): Promise<string | undefined> {
  if (bytes.length === 0) return "the file is empty";
  if (isPage(bytes)) {
    return `expected ${wanted.type}, found a web page, which may be an error message`;
  }
  const broken = checkPromise(bytes, sent, promised) ?? (await checkType(bytes, wanted, held));
  if (broken !== undefined) return broken;
  if (wanted.sha256 !== undefined && sha256(bytes) !== wanted.sha256) {
    return "its sha256 is not the one that the project knows, and this file does not change";
  }
  if (held !== undefined && bytes.length < held.length * LEAST_SHARE) {
    return `it has ${bytes.length} bytes, the edition before ${held.length}`;
  }
  return undefined;
}
