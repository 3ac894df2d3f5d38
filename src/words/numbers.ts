const counts = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
/** 39922 -> "39,922" */
export const formatCount = (count: number): string => counts.format(count);

/** Rates, indexes and percentages: one decimal. 83.04 -> "83.0" */
export const formatDecimal = (value: number): string =>
  oneDecimal.format(value).replace("-", "−").replace("−0.0", "0.0");

/** −6.94 -> "6.9% fewer", 2.2 -> "2.2% more", 0.04 -> "about the same" */
export function formatMoreOrFewer(percent: number): string {
  const size = formatDecimal(Math.abs(percent));
  if (size === "0.0") return "about the same";
  return `${size}% ${percent < 0 ? "fewer" : "more"}`;
}

/** −13.6 -> "down 13.6%", 11.1 -> "up 11.1%" */
export function formatUpOrDown(percent: number): string {
  const size = formatDecimal(Math.abs(percent));
  if (size === "0.0") return "no change";
  return `${percent < 0 ? "down" : "up"} ${size}%`;
}

/** −6.9 -> "−6.9%", 2.2 -> "+2.2%", 0 -> "0.0%" */
export function formatChange(percent: number): string {
  const text = formatDecimal(percent);
  return `${percent > 0 && text !== "0.0" ? "+" : ""}${text}%`;
}

/** 3400000 -> "3.4 MB", 21500 -> "22 kB" */
export const formatBytes = (bytes: number): string =>
  bytes < 1000
    ? "under 1 kB"
    : bytes < 1e6
      ? `${counts.format(bytes / 1e3)} kB`
      : `${oneDecimal.format(bytes / 1e6)} MB`;

/** How long something took: 40 -> "under a tenth of a second", 1234 -> "1.2 seconds" */
export const formatSeconds = (milliseconds: number): string =>
  milliseconds < 95 ? "under a tenth of a second" : `${formatDecimal(milliseconds / 1000)} seconds`;

const smallNumbers = [
  ...["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen"],
];

/** Small counts as they are written in a sentence: 4 -> "four", 33 -> "33" */
export const inWords = (count: number): string => smallNumbers[count] ?? formatCount(count);

const partNames = ["a half", "a third", "a quarter", "a fifth"];

/** One of so many equal parts: 2 -> "a half", 4 -> "a quarter" */
export const partInWords = (of: number): string => partNames[of - 2] ?? `a part of ${inWords(of)}`;

/** At most one decimal, and none where it is whole: 45 -> "45", 44.32 -> "44.3", -6 -> "−6". */
export const formatPlain = (value: number): string => formatDecimal(value).replace(/\.0$/, "");

/** A probability in plain words: 0.197 -> "20 times in 100", 0.0283 -> "2.8 times in 100". */
export function formatTimes(probability: number): string {
  if (probability < 0.0000095) return "less than once in 100,000 times";
  for (const [below, of] of [
    [0.000095, 100_000],
    [0.00095, 10_000],
    [0.0095, 1000],
  ] as const) {
    if (probability < below) return deals(Math.round(of * probability), formatCount(of));
  }
  const times = 100 * probability;
  return deals(times < 9.95 ? Math.round(10 * times) / 10 : Math.round(times), "100");
}

const deals = (times: number, of: string): string =>
  times === 1 ? `once in ${of} times` : `${formatPlain(times)} times in ${of}`;

/** One in how many: 0.1972 -> "about 1 in 5" */
export const formatOneIn = (probability: number): string =>
  `about 1 in ${formatCount(1 / probability)}`;

/** A probability as tests give it: 0.0283 -> "0.028" */
export const formatProbability = (probability: number): string => probability.toFixed(3);

/** How many for each of another, such as reoffences each, in two decimals: 3.5 -> "3.50" */
export const formatRatio = (ratio: number): string => ratio.toFixed(2);

/** At most one decimal, halves away from zero, with a true minus: -71.95 -> "−72", 36.36 -> "36.4" */
export const formatShort = (value: number): string =>
  `${value < 0 ? "−" : ""}${String(Math.round(Math.abs(value) * 10) / 10)}`;

/** 36.36 -> "+36.4", -5 -> "−5", 0 -> "0" */
export const formatSigned = (value: number): string =>
  `${value > 0 ? "+" : ""}${formatShort(value)}`;

/** A part of a whole in whole percent: 2, 3 -> "67%" */
export const formatShare = (part: number, whole: number): string =>
  `${String(Math.round((100 * part) / whole))}%`;

/** A chance in percent: 0.671 -> "67%", and never all or nothing where it is not quite so. */
export function formatChance(chance: number): string {
  if (chance >= 0.995 && chance < 1) return "over 99%";
  if (chance < 0.005 && chance > 0) return "under 1%";
  return formatShare(chance, 1);
}

/** A proportion as a percentage of at most one decimal: 0.71 -> "71%". */
export const formatRate = (rate: number): string => `${String(Math.round(rate * 1000) / 10)}%`;
