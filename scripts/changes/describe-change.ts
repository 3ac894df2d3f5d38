import type { EditionChange, MonthSpan, RevisedCell } from "../../src/datasets/changes.ts";

/** Area names by code. */
export type Names = ReadonlyMap<string, string>;

const monthName = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });
const LEAST_SHARE = 0.001;
const number = new Intl.NumberFormat("en-GB");

const monthInWords = (month: string): string => monthName.format(new Date(`${month}-01T00:00Z`));

const span = ({ first, last }: MonthSpan): string =>
  first === last ? monthInWords(first) : `${monthInWords(first)} to ${monthInWords(last)}`;

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

const sentence = (start: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${start}: ${list.format(items)}.`];

function revised(
  { cells, revised: count, largest }: EditionChange,
  nameOf: (code: string) => string,
) {
  if (cells === 0) return ["There was nothing before to compare it with."];
  if (count === 0) return [`None of ${number.format(cells)} earlier figures was revised.`];
  const share =
    count / cells < LEAST_SHARE
      ? `under ${percent.format(LEAST_SHARE)}`
      : percent.format(count / cells);
  const line = (cell: RevisedCell): string =>
    `  ${nameOf(cell.areaCode)}, ${cell.offenceGroup}, ${monthInWords(cell.month)}: ${number.format(cell.before)} before, ${number.format(cell.after)} now`;
  const verb = count === 1 ? "was" : "were";
  return [
    `Of ${counted(cells, "earlier figure", "earlier figures")}, ${number.format(count)} ${verb} revised (${share}).`,
    ...(largest.length === 0 ? [] : ["Those that moved most:", ...largest.map(line)]),
  ];
}

/** What an edition brought and what it changed, a sentence a line. */
export function describeChange(change: EditionChange, names: Names): string[] {
  const nameOf = (code: string): string => names.get(code) ?? code;
  const { newMonths } = change;
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  return [
    `${change.source}, ${span(change.months)}, taken into ${change.dataset}.`,
    newMonths === null ? "No month is new." : `New: ${span(newMonths)}.`,
    ...revised(change, nameOf),
    ...sentence("Areas that came", change.areasAdded.map(nameOf)),
    ...sentence("Areas that went", change.areasLost.map(nameOf)),
    ...sentence("Groups that came", change.groupsAdded),
    ...sentence("Groups that went", change.groupsLost),
    ...(change.findings.length === 0
      ? []
      : ["What stood against it:", ...indented(change.findings)]),
    ...(change.remarks.length === 0 ? [] : ["Worth a look:", ...indented(change.remarks)]),
    ...(change.accepted === null ? [] : [`Taken all the same, because: ${change.accepted}`]),
  ];
}
