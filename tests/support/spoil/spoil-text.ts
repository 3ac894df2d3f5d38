import { parse } from "csv-parse/sync";
import { csvFormatRow } from "d3-dsv";
import type { Dice } from "./dice.ts";
import { cellSpoils, type Cell, type Table } from "./spoil-cells.ts";

/** Gives the spoilt file, or undefined where it has nothing of the kind. */
type Spoilt = Buffer | undefined;
export type SpoilFile = (bytes: Buffer, dice: Dice) => Spoilt | Promise<Spoilt>;
export type Spoils = Readonly<Record<string, SpoilFile>>;

const latin1 = "london-borough-profiles.csv";

/** Files are taken byte for byte where that is the spoiling. */
export const byteSpoils: Spoils = {
  "cut off": (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)),
  "an empty file": () => Buffer.alloc(0),
};

const asLine = (cells: readonly Cell[]): string =>
  csvFormatRow(cells.map((cell) => String(cell ?? "")));

type Lines = (lines: string[], dice: Dice) => boolean;

const lineSpoils: Readonly<Record<string, Lines>> = {
  "a cell too many": (lines, dice) => {
    const at = 1 + dice.below(lines.length - 1);
    lines[at] = `${lines[at] ?? ""},7`;
    return true;
  },
  "a cell too few": (lines, dice) => {
    const at = 1 + dice.below(lines.length - 1);
    const line = lines[at] ?? "";
    lines[at] = line.slice(0, Math.max(0, line.lastIndexOf(",")));
    return line.includes(",");
  },
  "an unquoted thousands separator": (lines, dice) => {
    const fits = lines.flatMap((line, at) => (at > 0 && /(^|,)\d{4,}(,|$)/.test(line) ? [at] : []));
    if (fits.length === 0) return false;
    const at = dice.pick(fits);
    lines[at] = (lines[at] ?? "").replace(/(^|,)(\d+)(\d{3})(?=,|$)/, "$1$2,$3");
    return true;
  },
  "an open quote": (lines, dice) => {
    const at = 1 + dice.below(lines.length - 1);
    lines[at] = `"${lines[at] ?? ""}`;
    return true;
  },
  "an empty line": (lines, dice) => {
    lines.splice(1 + dice.below(lines.length - 1), 0, "");
    return true;
  },
};

function toLines(text: string): { lines: string[]; end: string; last: string } {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(end);
  const last = lines.at(-1) === "" ? end : "";
  if (last !== "") lines.pop();
  return { lines, end, last };
}

/** Ways to spoil a CSV: its cells, its lines, its bytes. */
export function csvSpoils(name: string): Spoils {
  const encoding = name === latin1 ? "latin1" : "utf8";
  const encode = (text: string): Buffer => Buffer.from(text, encoding);
  const inCells = Object.entries(cellSpoils).map(([kind, spoil]) => [
    kind,
    (bytes: Buffer, dice: Dice) => {
      const text = bytes.toString(encoding);
      const { end, last } = toLines(text);
      const table: Table = parse(text, { bom: true, relax_column_count: true });
      return spoil(table, dice) ? encode(table.map(asLine).join(end) + last) : undefined;
    },
  ]);
  const inLines = Object.entries(lineSpoils).map(([kind, spoil]) => [
    kind,
    (bytes: Buffer, dice: Dice) => {
      const { lines, end, last } = toLines(bytes.toString(encoding));
      return spoil(lines, dice) ? encode(lines.join(end) + last) : undefined;
    },
  ]);
  return {
    ...byteSpoils,
    ...(Object.fromEntries([...inCells, ...inLines]) as Spoils),
    "no last line break": (bytes) => {
      const text = bytes.toString(encoding);
      return /\n$/.test(text) ? encode(text.replace(/\r?\n$/, "")) : undefined;
    },
    "a byte that is no UTF-8": (bytes, dice) => {
      if (encoding === "latin1") return undefined;
      const copy = Buffer.from(bytes);
      copy[dice.below(copy.length)] = 0xe9;
      return copy;
    },
  };
}
