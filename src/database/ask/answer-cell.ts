import type { AnswerColumn } from "./answer.ts";
import type { Cell } from "./query.ts";

/** As many digits as a number of JavaScript gives back as they were. */
const exactDigits = 15;

/**
 * A numeral as a number, where a number holds exactly what is written: "12.50" -> 12.5, but
 * "9007199254740993" stays text. So do "nan", "inf" and "-inf".
 */
export function exactNumber(text: string): number | string {
  const [, whole = "", fraction = ""] = /^-?(\d*)(?:\.(\d*?)0*)?(?:e[+-]?\d+)?$/i.exec(text) ?? [];
  const value = Number(text);
  if (`${whole}${fraction}` === "" || !Number.isFinite(value)) return text;
  if (fraction === "" && Number.isSafeInteger(value)) return value;
  return `${whole}${fraction}`.replace(/^0+/, "").length <= exactDigits ? value : text;
}

/**
 * A numeral of the site's own question, which has to fit into a number.
 *
 * @throws RangeError where it does not
 */
export function exactOrError(text: string): number {
  const value = exactNumber(text);
  if (typeof value === "number") return value;
  throw new RangeError(`${text} does not fit into a number: round it in its SQL.`);
}

/** As the database writes what JavaScript does not: nan, inf, -inf, and the zero below zero. */
const written = (value: number): string => {
  if (value === 0) return "-0.0";
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
};

const isWritten = (value: number): boolean => !Number.isFinite(value) || Object.is(value, -0);

/**
 * One value of an answer whose question was written by `answerQuestion`.
 *
 * @throws TypeError for what such a question never gives
 */
export function answerCell(value: unknown, type: AnswerColumn["type"]): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return type === "number" ? exactNumber(value) : value;
  if (typeof value === "bigint") return exactNumber(value.toString());
  if (typeof value === "number") return isWritten(value) ? written(value) : value;
  throw new TypeError(`A ${type} came as ${Object.prototype.toString.call(value)}.`);
}
