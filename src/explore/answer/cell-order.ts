import type { AnswerColumn } from "../../database/ask/answer.ts";
import type { Cell } from "../../database/ask/query.ts";

/** Orders two values of one column, neither of them missing. */
export type CellOrder = (a: Cell, b: Cell) => number;

const byNumber = (a: number, b: number): number => (a < b ? -1 : Number(a > b));

/** As the database orders them: nan after everything. */
function sizeOf(cell: Cell): number {
  if (typeof cell !== "string") return Number(cell);
  if (cell === "nan") return NaN;
  return /^-?inf/.test(cell) ? (cell.startsWith("-") ? -Infinity : Infinity) : Number(cell);
}

/** Digits of one length, so that they compare as text: 12.5 -> 000…012.5 */
function digitsOf(cell: Cell): string {
  const [whole = "", fraction = ""] = String(cell).replace("-", "").split(".");
  return `${whole.padStart(45, "0")}.${fraction.replace(/0+$/, "")}`;
}

/** Numbers by size; those that are too long for JavaScript by their digits. */
function compareNumbers(a: Cell, b: Cell): number {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  if (Number.isNaN(left) || Number.isNaN(right)) {
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  }
  if (left !== right || !Number.isFinite(left)) return byNumber(left, right);
  const [first, second] = [digitsOf(a), digitsOf(b)];
  const order = first < second ? -1 : Number(first > second);
  return left < 0 ? -order : order;
}

const written =
  /^(\d+)-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?( \(BC\))?(?:([+-])(\d\d)(?::(\d\d))?)?( \(BC\))?$/;

/** A date or timestamp as days and microseconds, which compare as numbers. */
function instantOf(text: string): readonly [number, number] {
  if (/^-?infinity$/.test(text)) return [text.startsWith("-") ? -Infinity : Infinity, 0];
  const [
    ,
    year,
    month,
    day,
    hour,
    minute,
    second,
    fraction = "",
    bc,
    sign,
    offHour,
    offMinute,
    end,
  ] = written.exec(text) ?? [];
  if (year === undefined) return [NaN, 0];
  // The year before year 1 is 1 BC.
  const numbered = bc || end ? 1 - Number(year) : Number(year);
  const days = numbered * 372 + Number(month) * 31 + Number(day);
  const offset = (Number(offHour ?? 0) * 60 + Number(offMinute ?? 0)) * (sign === "-" ? -1 : 1);
  const minutes = Number(hour ?? 0) * 60 + Number(minute ?? 0) - offset;
  return [days, (minutes * 60 + Number(second ?? 0)) * 1e9 + Number(fraction.padEnd(9, "0"))];
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function compareDates(a: Cell, b: Cell): number {
  const [left, right] = [String(a), String(b)];
  const [first, second] = [instantOf(left), instantOf(right)];
  // Times of day have two digits each: they compare as text.
  if (Number.isNaN(first[0]) || Number.isNaN(second[0])) return byText(left, right);
  return byNumber(first[0], second[0]) || byNumber(first[1], second[1]);
}

const spans = { year: 360, month: 30, day: 1 } as const;

/** An interval in seconds, as the database compares them: a month has 30 days. */
function secondsOf(text: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /(-?)(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text) ?? [];
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const days = (["year", "month", "day"] as const).map(
    (unit) => spans[unit] * Number(new RegExp(`(-?\\d+) ${unit}`).exec(text)?.[1] ?? 0),
  );
  return days.reduce((sum, each) => sum + each, 0) * 86_400 + (sign === "-" ? -time : time);
}

/** "2" before "10", as people count. */
const collator = new Intl.Collator("en-GB", { numeric: true });

/** How the values of a column are put in order: by what its type says they are. */
export function cellOrder({ type, values }: AnswerColumn): CellOrder {
  if (type === "number") return compareNumbers;
  if (type === "date") return compareDates;
  if (type === "interval") return (a, b) => byNumber(secondsOf(String(a)), secondsOf(String(b)));
  if (values) {
    const places = new Map(values.map((value, place) => [value, place]));
    return (a, b) => byNumber(places.get(String(a)) ?? 0, places.get(String(b)) ?? 0);
  }
  return (a, b) => collator.compare(String(a), String(b));
}
