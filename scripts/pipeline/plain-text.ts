/** Characters that no publisher writes into a table, by what they do there. */
const characters: readonly (readonly [string, RegExp])[] = [
  // A line break inside a quoted cell is the only one that is common.
  ["control", /(?!\r?\n)[\p{Cc}]/u],
  ["replacement", /\uFFFD/],
  ["direction", /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/],
  ["invisible", /[\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u],
];

const markup = /<[a-z/!?][^>]{0,20}|&(?:#\d+|#x[\da-f]+|lt|gt|quot|amp|nbsp);/i;
const otherAddress =
  /(?<![a-z\d+.-])(?!https?:)(?:[a-z][a-z\d+.-]*:\/\/|(?:javascript|vbscript|data|file|blob|mailto):(?=\S))/i;

/**
 * What a spreadsheet that opens one of our files would run instead of showing it. A lone sign, which
 * stands for a missing figure, and a number behind its sign, -3.1% or -1.5e-05, are none.
 */
const formula =
  /^\s*(?:[=@\uFF1D\uFF20\uFE66\uFE6B]|[+\uFF0B\uFF0D\uFE62\uFE63-](?!\s*$|\s*[£$]?[\d.,]+(?:[eE][+-]?\d+)?\s*%?\s*$))/;

/** Most cells by far: nothing in them could begin what is refused. */
const harmless = /^(?:[A-Za-z\d][ -%'-9;=-~]*)?$/;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * What a text holds that is no part of a name, a note or a figure: a control, direction, invisible or
 * replacement character, markup, the beginning of a formula, or an address that is not http(s). A
 * soft hyphen is invisible too.
 *
 * @returns words for a message; undefined where there is nothing
 */
export function foreignIn(text: string): string | undefined {
  if (harmless.test(text)) return undefined;
  if (formula.test(text)) return `what a spreadsheet would run: ${text.trim().slice(0, 20)}`;
  for (const [kind, pattern] of characters) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return `the ${kind} character ${codePoint(found)}`;
  }
  const tag = markup.exec(text)?.[0];
  if (tag !== undefined) return `markup: ${tag}`;
  const scheme = otherAddress.exec(text)?.[0];
  return scheme === undefined ? undefined : `an address that is not http(s): ${scheme}`;
}

/** Whether a text is an address that a page may link to. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** Two names that a reader cannot tell apart have one spelling: spaces and capitals do not count. */
export const spellingOf = (name: string): string =>
  name.normalize("NFKC").replaceAll(/\s+/g, " ").trim().toLowerCase();
