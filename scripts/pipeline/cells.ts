/** Readers of single cells. Each gives undefined for what it does not take: the caller knows where. */

/** A whole number as publishers write it: `1204`, `1,204`, `1,204 ` or a number from a workbook. */
export function parseCount(cell: unknown): number | undefined {
  if (typeof cell === "number") return Number.isSafeInteger(cell) && cell >= 0 ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(text)) return undefined;
  const count = Number(text.replaceAll(",", ""));
  return Number.isSafeInteger(count) ? count : undefined;
}

/** A whole number that a correction may have made less than zero: `-1`. */
export function parseWhole(cell: unknown): number | undefined {
  const isNegative = typeof cell === "string" && cell.trim().startsWith("-");
  const count = parseCount(isNegative ? cell.trim().slice(1) : cell);
  return count === undefined || !isNegative ? count : -count;
}

/** `202606` as `2026-06`. */
export function parseMonth(cell: string): string | undefined {
  const match = /^(\d{4})(0[1-9]|1[0-2])$/.exec(cell.trim());
  return match === null ? undefined : `${match[1]}-${match[2]}`;
}

/** Whether `2012-13` is a year and the one after it. */
export function isFinancialYear(text: string): boolean {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

/** The 12 months that end on a day: `2018-12-31` gives `2018-01-01` as the first. */
export function yearEnding(end: string): { period_start: string; period_end: string } {
  const start = new Date(`${end}T00:00:00Z`);
  start.setUTCDate(start.getUTCDate() + 1);
  start.setUTCFullYear(start.getUTCFullYear() - 1);
  return { period_start: start.toISOString().slice(0, 10), period_end: end };
}

/** A cell as a message shows it. */
export function shown(cell: unknown): string {
  if (cell === null || cell === undefined || cell === "") return "an empty cell";
  return typeof cell === "string" ? `"${cell}"` : `"${JSON.stringify(cell)}"`;
}
