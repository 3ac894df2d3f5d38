import type { WantedFile } from "../../src/datasets/download.ts";
import { DownloadError } from "./download-error.ts";

/** A file that a catalogue offers. What the catalogue does not say is undefined. */
export type Offer = {
  readonly name: string;
  readonly address: string;
  readonly changed: Date | undefined;
  readonly bytes: number | undefined;
  /** In hexadecimal; md5, sha1 or sha256 by its length. */
  readonly hash: string | undefined;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const text = (fields: Fields, ...names: readonly string[]): string | undefined => {
  const values = names.map((name) => fields[name]);
  return values.find((value): value is string => typeof value === "string" && value !== "");
};

function readDate(fields: Fields): Date | undefined {
  const written = text(fields, "last_modified", "metadata_modified", "check_timestamp", "created");
  if (written === undefined) return undefined;
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function readOffer(fields: Fields, api: string): Offer | undefined {
  const name = text(fields, "name", "title");
  const address = text(fields, "url");
  if (name === undefined || address === undefined || !URL.canParse(address, api)) return undefined;
  const bytes = Number(fields["size"] ?? fields["check_size"] ?? Number.NaN);
  const hash = text(fields, "hash", "check_hash")?.replace(/^[a-z0-9]+:/i, "");
  return {
    name,
    address: new URL(address, api).href,
    changed: readDate(fields),
    bytes: Number.isInteger(bytes) && bytes > 0 ? bytes : undefined,
    hash: hash !== undefined && /^[0-9a-f]{32,64}$/i.test(hash) ? hash.toLowerCase() : undefined,
  };
}

/** @throws DownloadError when the answer is not a package with its resources */
export function readPackage(answer: string, api: string): Offer[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    throw new DownloadError(`${api}: expected JSON, found "${answer.trim().slice(0, 40)}"`);
  }
  const result = isFields(parsed) && parsed["success"] !== false ? parsed["result"] : undefined;
  const resources = isFields(result) ? result["resources"] : undefined;
  if (!isFields(resources)) throw new DownloadError(`${api}: the answer lists no resources`);
  const offers = Object.values(resources).map((entry) =>
    isFields(entry) ? readOffer(entry, api) : undefined,
  );
  return offers.filter((offer) => offer !== undefined);
}

/** What a resource's name holds, and what kind of file it is. */
export type Sought = {
  readonly nameHolds: string | readonly string[];
  readonly type: WantedFile["type"];
};

/** How an address ends, where that says what kind of file stands there. */
const endingOf = (address: string): string | undefined =>
  /\.(csv|json|parquet|xlsx?|ods|pdf|zip|docx?)$/i
    .exec(new URL(address).pathname)?.[1]
    ?.toLowerCase();

/**
 * The newest resource of a type whose name holds some words, whatever its capitals. Where none has a date, the
 * first: such a catalogue lists the newest first.
 *
 * @throws DownloadError that names what is offered instead
 */
export function newestOffer(
  offers: readonly Offer[],
  { nameHolds, type }: Sought,
  api: string,
): Offer {
  const wanted = typeof nameHolds === "string" ? [nameHolds] : nameHolds;
  const fitting = offers.filter(
    ({ name, address }) =>
      wanted.some((words) => name.toLowerCase().includes(words.toLowerCase())) &&
      (endingOf(address) ?? type) === type,
  );
  const time = ({ changed }: Offer) => changed?.getTime() ?? Number.NEGATIVE_INFINITY;
  const [first, ...others] = fitting;
  if (first !== undefined) {
    return others.reduce((best, other) => (time(other) > time(best) ? other : best), first);
  }
  const names = offers.map(({ name }) => `"${name}"`);
  throw new DownloadError(
    `${api}: no resource whose name holds ${wanted.map((words) => `"${words}"`).join(" or ")}; it offers ${names.join(", ") || "none"}`,
  );
}
