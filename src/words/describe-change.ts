import type { EditionChange, RevisedCell } from "../datasets/changes.ts";
import { formatList } from "./lists.ts";
import { formatCount } from "./numbers.ts";
import { formatMonth, formatSpan } from "./periods.ts";

/** Area names by code. */
export type Names = ReadonlyMap<string, string>;

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });
const LEAST_SHARE = 0.001;

const counted = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

const sentence = (start: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${start}: ${formatList(items)}.`];

function revised(
  { cells, revised: count, largest }: EditionChange,
  nameOf: (code: string) => string,
) {
  if (cells === 0) return ["There was nothing before to compare it with."];
  if (count === 0) return [`None of ${formatCount(cells)} earlier figures was revised.`];
  const share =
    count / cells < LEAST_SHARE
      ? `under ${percent.format(LEAST_SHARE)}`
      : percent.format(count / cells);
  const line = (cell: RevisedCell): string =>
    `  ${nameOf(cell.areaCode)}, ${cell.offenceGroup}, ${formatMonth(cell.month)}: ${formatCount(cell.before)} before, ${formatCount(cell.after)} now`;
  const verb = count === 1 ? "was" : "were";
  return [
    `Of ${counted(cells, "earlier figure", "earlier figures")}, ${formatCount(count)} ${verb} revised (${share}).`,
    ...(largest.length === 0 ? [] : ["Those that moved most:", ...largest.map(line)]),
  ];
}

/** What an edition brought and what it changed in the table, a sentence a line. */
export function tellChange(change: EditionChange, names: Names): string[] {
  const nameOf = (code: string): string => names.get(code) ?? code;
  const { newMonths } = change;
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  return [
    newMonths === null ? "No month is new." : `New: ${formatSpan(newMonths)}.`,
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

/** The same for a terminal, after a line that names the source and the table. */
export const describeChange = (change: EditionChange, names: Names): string[] => [
  `${change.source}, ${formatSpan(change.months)}, taken into ${change.dataset}.`,
  ...tellChange(change, names),
];
