/** A column as it is written: its name, its cells, and whether they hold numbers, which never wrap. */
export type WrittenColumn = {
  readonly name: string;
  readonly cells: readonly string[];
  readonly isNumber: boolean;
};

const mostColumns = 4;

/** What the narrowest phone, of 320 pixels, leaves to a table between margins and frame. */
const room = 278;

/** The padding of a cell, and about as much as a letter takes, in pixels. */
const padding = 6.5;
const letter = 8.1;

/** Text that is longer than this wraps; in narrower columns it would be a tower. */
const wrapsAfter = 12;

/** Sentences are no column of a phone. */
const mostLetters = 50;

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);

const wordsOf = (text: string): readonly string[] => text.split(/(?<=[_-])|\s+/);

function lettersOf({ name, cells, isNumber }: WrittenColumn): number {
  const head = longest(wordsOf(name));
  if (isNumber)
    return Math.max(
      head,
      ...cells.map((cell) => (/\d/.test(cell) ? cell.length : longest(wordsOf(cell)))),
    );
  return Math.max(head, longest(cells.flatMap(wordsOf)), Math.min(longest(cells), wrapsAfter));
}

/** Whether a table stands on the narrowest phone as it is: in at most four narrow columns. */
export const fitsPhone = (columns: readonly WrittenColumn[]): boolean =>
  columns.length <= mostColumns &&
  columns.every(({ cells }) => longest(cells) <= mostLetters) &&
  columns.reduce((sum, column) => sum + lettersOf(column) * letter + padding, 0) <= room;
