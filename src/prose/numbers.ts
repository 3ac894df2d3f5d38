const words = [
  ...["no", "one", "two", "three", "four", "five"],
  ...["six", "seven", "eight", "nine", "ten"],
];

/** 6 -> "six", 12 -> "12": small numbers as words, as they stand in a sentence. */
export const written = (count: number): string => words[count] ?? String(count);
