/** A label that wants to stand at a height, in pixels from the top, and takes some room. */
type Wanted = { readonly wanted: number; readonly height: number };

/**
 * Moves labels apart until none touches another and all lie within the bounds, each as near as may
 * be to where it wants to be.
 *
 * @returns the middle of each label, in the order given
 */
export function spread(
  labels: readonly Wanted[],
  bounds: { readonly from: number; readonly to: number },
): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => at(labels, a) - at(labels, b));
  const middles = labels.map((label) => label.wanted);
  const half = (index: number): number => (labels[index]?.height ?? 0) / 2;
  let edge = bounds.from;
  for (const index of order) {
    middles[index] = Math.max(middles[index] ?? 0, edge + half(index));
    edge = (middles[index] ?? 0) + half(index);
  }
  edge = bounds.to;
  for (const index of order.toReversed()) {
    middles[index] = Math.min(middles[index] ?? 0, edge - half(index));
    edge = (middles[index] ?? 0) - half(index);
  }
  return middles;
}

const at = (labels: readonly Wanted[], index: number): number => labels[index]?.wanted ?? 0;

/** What stands before a part of a text on the same line, and the part. */
export type Piece = readonly [before: string, part: string];

const wordsOf = (text: string): readonly Piece[] =>
  text.split(" ").map((word): Piece => [" ", word]);

/** A text in lines that fit, broken between its pieces. One that does not fit stands by itself. */
export function wrapWhere(
  text: string,
  fits: (line: string) => boolean,
  pieces = wordsOf(text),
): readonly string[] {
  const lines: string[] = [];
  for (const [before, part] of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${before}${part}`;
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

/** A name in lines of at most so many letters. */
export const wrapLines = (name: string, letters: number): readonly string[] =>
  wrapWhere(name, (line) => line.length <= letters);
