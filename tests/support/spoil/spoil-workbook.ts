import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Dice } from "./dice.ts";
import { byteSpoils, type Spoils } from "./spoil-text.ts";

type Files = Record<string, Uint8Array>;

/** Changes one match of a pattern in one of the workbook's parts. */
function inPart(part: RegExp, pattern: RegExp, change: (match: string, dice: Dice) => string) {
  return (bytes: Buffer, dice: Dice): Buffer | undefined => {
    const files: Files = unzipSync(bytes);
    const names = Object.keys(files).filter((name) => part.test(name));
    if (names.length === 0) return undefined;
    const name = dice.pick(names);
    const xml = strFromU8(files[name] ?? new Uint8Array());
    const matches = [...xml.matchAll(pattern)];
    if (matches.length === 0) return undefined;
    const match = dice.pick(matches);
    const changed = change(match[0], dice);
    if (changed === match[0]) return undefined;
    const text = xml.slice(0, match.index) + changed + xml.slice(match.index + match[0].length);
    return Buffer.from(zipSync({ ...files, [name]: strToU8(text) }, { level: 1 }));
  };
}

const sheets = /^xl\/worksheets\/sheet\d+\.xml$/;
const strings = /^xl\/sharedStrings\.xml$/;
/** A cell with a number of its own. */
const numbers = /<c r="[A-Z]+\d+"(?: s="\d+")?><v>[^<]+<\/v><\/c>/g;
const texts = /<t[^>]*>[^<]+<\/t>/g;
const rows = /<row [^>]*>.*?<\/row>/gs;

const value = (change: (text: string, dice: Dice) => string) =>
  inPart(sheets, numbers, (cell, dice) =>
    cell.replace(/<v>([^<]+)<\/v>/, (_, text: string) => `<v>${change(text, dice)}</v>`),
  );

const inText = (pieces: readonly string[]) =>
  inPart(strings, texts, (text, dice) => text.replace("</t>", `${dice.pick(pieces)}</t>`));

/** Ways to spoil an .xlsx. */
export const workbookSpoils: Spoils = {
  ...byteSpoils,
  "control character": inText(["&#x7f;", "&#x85;", "\u0007"]),
  "direction character": inText(["\u202E", "\u2066"]),
  "replacement or invisible character": inText(["\uFFFD", "\u200B"]),
  markup: inText(["&lt;b&gt;", "&lt;script&gt;"]),
  "address that is not http(s)": inText([" javascript:alert", " ftp://a.example"]),
  "space or capital in a name": inText([" ", "\u00A0"]),
  "another name": inText(["q"]),
  "a number below zero": value((text) => `-${text}`),
  "a fraction": value((text) => `${Number(text) + 0.5}`),
  "ten times as much": value((text) => `${10 * Number(text)}`),
  "plausible digit": value((text, dice) => {
    const at = dice.pick([...text.matchAll(/\d/g)].map(({ index }) => index));
    return (
      text.slice(0, at) + String((Number(text[at]) + 1 + dice.below(9)) % 10) + text.slice(at + 1)
    );
  }),
  "no number": inPart(sheets, numbers, () => ""),
  "a row lost": inPart(sheets, rows, () => ""),
};
