/** A postcode, or the beginning of one. */
export type Postcode = {
  /** As it should be written: `SE15 5AA`, `SE15 5`, `SE15`. */
  readonly written: string;
  readonly outward: string;
  /** The digit after the space; empty where none was typed. */
  readonly sector: string;
  /** Up to two letters after it. */
  readonly unit: string;
};

const outwardShape = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const inwardShape = /^(?:(\d)([ABD-HJLNP-UW-Z]{0,2}))?$/;

function join(outward: string, inward: string): Postcode | undefined {
  const match = inwardShape.exec(inward);
  if (match === null || !outwardShape.test(outward)) return undefined;
  const written = inward === "" ? outward : `${outward} ${inward}`;
  return { written, outward, sector: match[1] ?? "", unit: match[2] ?? "" };
}

/** Where the space was left out, the longest outward code that there is: `N101` is `N10 1`. */
function split(letters: string, isOutward: (code: string) => boolean): Postcode | undefined {
  const ways = [4, 3, 2]
    .filter((length) => length <= letters.length)
    .map((length) => join(letters.slice(0, length), letters.slice(length)))
    .filter((way) => way !== undefined);
  return ways.find(({ outward }) => isOutward(outward)) ?? ways[0];
}

/**
 * A full or partial postcode, in capitals or not, with or without its space. `isOutward` says which
 * outward codes there are, to part `W1A1AA` rightly. Undefined for anything else, such as `SE15 AA`,
 * in which a digit is missing.
 */
export function parsePostcode(
  text: string,
  isOutward: (code: string) => boolean,
): Postcode | undefined {
  const [first = "", ...rest] = text
    .toUpperCase()
    .replace(/\b(?:LONDON|UK)\b|[,.-]/g, " ")
    .trim()
    .split(/\s+/);
  const after = rest.join("");
  return after !== "" && outwardShape.test(first)
    ? join(first, after)
    : split(`${first}${after}`, isOutward);
}

/**
 * The postcode that an address ends with: `2 High Street, SE15 5AA`, or `Peckham SE15` where that is
 * one of the outward codes.
 */
export function postcodeAtEnd(
  text: string,
  isOutward: (code: string) => boolean,
): Postcode | undefined {
  const address = text.toUpperCase().trim();
  const full = /(?<![A-Z\d])([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/.exec(address);
  if (full !== null) return join(full[1] ?? "", full[2] ?? "");
  const last = /[\s,]([A-Z\d]+)$/.exec(address)?.[1] ?? "";
  return isOutward(last) ? join(last, "") : undefined;
}
