import type { Dice } from "./dice.ts";

export type Cell = string | number | null;
export type Table = Cell[][];

/** Spoils a table in place; false where it has nothing of the kind. */
export type Spoil = (table: Table, dice: Dice) => boolean;

type Place = { readonly row: number; readonly column: number; readonly text: string };

function placesOf(table: Table, fits: (text: string) => boolean): Place[] {
  return table.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = String(cell ?? "");
      return row > 0 && text !== "" && fits(text) ? [{ row, column, text }] : [];
    }),
  );
}

const isNumber = (text: string): boolean => /^-?[\d,]*\d(\.\d+)?$/.test(text);
const isName = (text: string): boolean => /\p{L}/u.test(text);

/** Changes the text of one cell that fits. */
const inCell =
  (fits: (text: string) => boolean, change: (text: string, dice: Dice) => string): Spoil =>
  (table, dice) => {
    const places = placesOf(table, fits);
    if (places.length === 0) return false;
    const { row, column, text } = dice.pick(places);
    const changed = change(text, dice);
    (table[row] ?? [])[column] = changed;
    return changed !== text;
  };

const insert = (text: string, at: number, what: string): string =>
  text.slice(0, at) + what + text.slice(at);

const inserted = (pieces: readonly string[]): Spoil =>
  inCell(
    () => true,
    (text, dice) => insert(text, dice.below(text.length + 1), dice.pick(pieces)),
  );

const digit: Spoil = inCell(isNumber, (text, dice) => {
  const at = dice.pick([...text.matchAll(/\d/g)].map(({ index }) => index));
  const other = String((Number(text[at]) + 1 + dice.below(9)) % 10);
  return text.slice(0, at) + other + text.slice(at + 1);
});

/** The row of data that is chosen, never the header. */
const rowOf = (table: Table, dice: Dice): number => 1 + dice.below(table.length - 1);

/** Ways in which a table of cells can be wrong, whatever file it is in. */
export const cellSpoils: Readonly<Record<string, Spoil>> = {
  "control character": inserted(["\u0007", "\u0000", "\u0085", "\u001B"]),
  "direction character": inserted(["\u202E", "\u2066", "\u200F"]),
  "replacement or invisible character": inserted(["\uFFFD", "\u200B", "\u00AD"]),
  markup: inserted(["<b>", "<script>", "&lt;", "<!--"]),
  "address that is not http(s)": inserted(["javascript:alert", " ftp://a.example", " data:text/x"]),
  "space or capital in a name": inCell(isName, (text, dice) =>
    dice.pick([`${text} `, ` ${text}`, text.toUpperCase(), `${text}\u00A0`]),
  ),
  "another name": inCell(isName, (text, dice) => insert(text, dice.below(text.length), "q")),
  "a word for a number": inCell(isNumber, (_, dice) =>
    dice.pick(["n/a", "O", "1O", "NaN", "#REF!"]),
  ),
  "no number": inCell(isNumber, () => ""),
  "a number below zero": inCell(isNumber, (text) => `-${text}`),
  "a fraction": inCell(isNumber, (text) => `${text}.5`),
  "ten times as much": inCell(isNumber, (text) => `${text}0`),
  "plausible digit": digit,
  "a row lost": (table, dice) => table.splice(rowOf(table, dice), 1).length > 0,
  "a row twice": (table, dice) => {
    const at = rowOf(table, dice);
    table.splice(at, 0, [...(table[at] ?? [])]);
    return true;
  },
  "a row twice, spelt otherwise": (table, dice) => {
    const at = rowOf(table, dice);
    const copy = [...(table[at] ?? [])];
    const column = copy.findIndex((cell) => isName(String(cell ?? "")));
    if (column < 0) return false;
    copy[column] = `${String(copy[column])} `;
    table.splice(at + 1, 0, copy);
    return true;
  },
  "a name lost with all its rows": (table, dice) => {
    const { column, text } = dice.pick(placesOf(table, () => true));
    const kept = table.filter((cells, row) => row === 0 || String(cells[column] ?? "") !== text);
    // Row by row: a large file has more rows than a call may have arguments.
    table.length = 0;
    for (const row of kept) table.push(row);
    return true;
  },
  "two cells of a row changed places": (table, dice) => {
    const cells = table[rowOf(table, dice)] ?? [];
    const [one, other] = [dice.below(cells.length), dice.below(cells.length)];
    [cells[one], cells[other]] = [cells[other] ?? null, cells[one] ?? null];
    return one !== other;
  },
  "two rows changed places": (table, dice) => {
    const [one, other] = [rowOf(table, dice), rowOf(table, dice)];
    [table[one], table[other]] = [table[other] ?? [], table[one] ?? []];
    return one !== other;
  },
  "a header renamed": (table, dice) => {
    const header = table[0] ?? [];
    const column = dice.below(header.length);
    header[column] = `${String(header[column] ?? "")}x`;
    return true;
  },
  "a column lost": (table, dice) => {
    const column = dice.below((table[0] ?? []).length);
    for (const cells of table) cells.splice(column, 1);
    return true;
  },
  "the last rows lost": (table, dice) =>
    table.splice(table.length - 1 - dice.below(Math.ceil(table.length / 2))).length > 0,
  "no rows": (table) => table.splice(1).length > 0,
};
