const counts = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const monthNames = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const lists = new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" });

/** 39922 -> "39,922" */
export const formatCount = (count: number): string => counts.format(count);

/** Rates, indexes and percentages: one decimal. 83.04 -> "83.0" */
export const formatDecimal = (value: number): string =>
  oneDecimal.format(value).replace("-", "−").replace("−0.0", "0.0");

/** "2026-06" -> the first instant of that month, in UTC. */
export const monthToDate = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** "2026-06" -> "June 2026" */
export const formatMonth = (month: string): string => monthNames.format(monthToDate(month));

/**
 * A cohort of 12 months by its last month, as the years it spans: "2020-03" -> "2019-20",
 * "2002-12" -> "2002".
 */
export function formatCohort(end: string): string {
  const year = Number(end.slice(0, 4));
  return end.endsWith("-12") ? String(year) : `${String(year - 1)}-${end.slice(2, 4)}`;
}

/** "2026-06", "2025-07" -> 11: whole months from the second to the first. */
export function monthsBetween(later: string, earlier: string): number {
  const [a, b] = [monthToDate(later), monthToDate(earlier)];
  return (a.getUTCFullYear() - b.getUTCFullYear()) * 12 + a.getUTCMonth() - b.getUTCMonth();
}

/** "2026-06", -11 -> "2025-07" */
export function addMonths(month: string, months: number): string {
  const date = monthToDate(month);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}

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

/** ["a", "b", "c"] -> "a, b and c" */
export const formatList = (items: readonly string[]): string => lists.format(items);

/** "offences recorded" -> "Offences recorded" */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 3400000 -> "3.4 MB", 21500 -> "22 kB" */
export const formatBytes = (bytes: number): string =>
  bytes < 1e6 ? `${counts.format(bytes / 1e3)} kB` : `${oneDecimal.format(bytes / 1e6)} MB`;

const smallNumbers = [
  ...["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen"],
];

/** Small counts as they are written in a sentence: 4 -> "four", 33 -> "33" */
export const inWords = (count: number): string => smallNumbers[count] ?? formatCount(count);
