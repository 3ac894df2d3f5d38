import {
  changeInContext,
  classifyChange,
  yearsCompared,
  type ChangeClass,
  type ChangeInContext,
  type OneWay,
  type YearlyChange,
} from "../../stats/change-in-context.ts";
import { pandemic, touchesPandemic } from "../../stats/pandemic.ts";
import { capitalise } from "../../words/lists.ts";
import { formatChange, formatMoreOrFewer, inWords } from "../../words/numbers.ts";
import { addMonths, formatSpan, yearOf } from "../../words/periods.ts";

/** The first of the 24 months that a change of 12 months on the 12 before is of. */
const firstMonth = (twelveMonthsTo: string): string => addMonths(twelveMonthsTo, -23);

/** Whether one of the two 12-month periods of a change touches the pandemic. */
export const isPandemic = ({ twelveMonthsTo }: YearlyChange): boolean =>
  touchesPandemic(firstMonth(twelveMonthsTo), twelveMonthsTo);

/** Whether counting differs on the two sides of a change, or inside them, for a break at a month. */
export const crosses = ({ twelveMonthsTo }: YearlyChange, firstMonthAfter: string): boolean =>
  firstMonthAfter > firstMonth(twelveMonthsTo) && firstMonthAfter <= twelveMonthsTo;

/** The changes that a verdict looks at: this one, those before, and as many outside the pandemic. */
export function changesCompared<C extends YearlyChange>(changes: readonly C[]): readonly C[] {
  const [latest, ...earlier] = changes;
  const outside = new Set(earlier.filter((change) => !isPandemic(change)).slice(0, yearsCompared));
  return changes.filter(
    (change, index) => change === latest || index <= yearsCompared || outside.has(change),
  );
}

/** "four times, three of them by more": how often it went one way, and how often further. */
const further = ({ years, larger }: OneWay): string => {
  if (years === 0) return "never";
  if (years === 1) return `once, ${larger === 0 ? "but not by more" : "by more"}`;
  const by = larger === 0 ? "never" : larger === years ? "always" : `${inWords(larger)} of them`;
  return `${years === 2 ? "twice" : `${inWords(years)} times`}, ${by} by more`;
};

/** "2012": the year of the last change as large, or of the first there is. */
function sinceWhen({ lastAsLarge, earliest }: ChangeInContext): string {
  const change = lastAsLarge ?? earliest;
  return change === undefined ? "" : String(yearOf(change.twelveMonthsTo));
}

/** What a change is outside the pandemic: a heading's words, without the place. */
function standing(kind: string, context: ChangeInContext): string {
  const size = classifyChange(context);
  if (size === "too few years") return "has too few years beside it to say if it is unusual";
  if (size === "smaller than usual")
    return "is smaller than most of its changes outside the pandemic";
  if (context.lastAsLarge === undefined)
    return `is its largest ${kind} outside the pandemic since ${sinceWhen(context)}`;
  if (size === "as usual") return "is an ordinary change outside the pandemic";
  return `is a larger change than usual outside the pandemic, and its largest ${kind} since ${sinceWhen(context)}`;
}

/** The short answer, by the same classes. */
function answer(kind: string, context: ChangeInContext): string {
  const size = classifyChange(context);
  if (size === "too few years") return "Too few years are known to say.";
  if (size === "larger than any") return "Yes.";
  if (size === "smaller than usual") return "No.";
  if (context.lastAsLarge === undefined) return `For a ${kind}, yes.`;
  return size === "larger than usual" ? "Somewhat." : "No.";
}

export type Unusual = { readonly heading: string; readonly verdict: string };

/**
 * Whether the latest change of a place is unusual for it, in words: outside the pandemic first, then
 * with it, falls and rises apart.
 *
 * @param changes like with like, latest first, one a year
 * @throws RangeError when there is none
 */
export function describeUnusual(name: string, changes: readonly YearlyChange[]): Unusual {
  const { all, outsidePandemic: outside } = changeInContext(changes, isPandemic);
  const change = changes[0]?.change ?? 0;
  const kind = change < 0 ? "fall" : "rise";
  const isLevel = formatMoreOrFewer(change) === "about the same";
  const stands = isLevel ? "is hardly a change" : standing(kind, outside);
  const pandemicMonths = formatSpan(pandemic);
  return {
    heading: `${name}’s ${formatChange(change)} ${stands}`,
    verdict: [
      `${isLevel ? "No." : answer(kind, outside)} The change of ${formatChange(change)} ${stands}. In the ${inWords(outside.years)} years compared, recorded crime fell ${further(outside.falls)}, and rose ${further(outside.rises)}.`,
      `In the last ${inWords(all.years)} years, with those that touch the pandemic (${pandemicMonths}), it fell ${further(all.falls)}, and rose ${further(all.rises)}.`,
    ].join(" "),
  };
}

/**
 * The same in one line: the answer, and how many earlier changes outside the pandemic were larger.
 *
 * @param changes like with like, latest first, one a year
 * @throws RangeError when there is none
 */
export function describeUnusualShortly(changes: readonly YearlyChange[]): string {
  const { outsidePandemic: outside } = changeInContext(changes, isPandemic);
  const change = changes[0]?.change ?? 0;
  const kind = change < 0 ? "fall" : "rise";
  const isLevel = formatMoreOrFewer(change) === "about the same";
  const larger = outside.falls.larger + outside.rises.larger;
  const ways = [
    ...(outside.falls.larger > 0 ? ["falls"] : []),
    ...(outside.rises.larger > 0 ? ["rises"] : []),
  ];
  const years = inWords(outside.years);
  const count = larger === 0 ? "none" : larger === outside.years ? "all" : inWords(larger);
  const were = `${larger < 2 ? "was" : "were"} larger`;
  const oneWay = larger > 1 && ways.length === 1 ? `, all ${ways.join("")}` : "";
  return `Is that unusual? ${isLevel ? "No." : answer(kind, outside)} Of ${years} earlier changes outside the pandemic, ${count} ${were}${oneWay}.`;
}

const classWords: Readonly<Record<ChangeClass, string>> = {
  "larger than any": "larger than any of them",
  "larger than usual": "larger than usual",
  "as usual": "an ordinary change",
  "smaller than usual": "smaller than most",
  "too few years": "nothing is said",
};

/** "none", "one or two", "three to seven", "eight and more": how many of the years compared. */
function sayCounts(first: number, last: number): string {
  if (last === 0) return "none";
  if (last === yearsCompared) return `${inWords(first)} and more`;
  if (first === last) return inWords(first);
  return `${inWords(first)} ${last === first + 1 ? "or" : "to"} ${inWords(last)}`;
}

/** What each class is called, by how many of the years compared moved by more: a sentence a class. */
export function sayClasses(): string {
  const counts = Array.from({ length: yearsCompared + 1 }, (_, larger) => larger);
  const none = { years: 0, larger: 0 };
  const byClass = Map.groupBy(counts, (larger) =>
    classifyChange({
      ...{ years: yearsCompared, falls: { years: yearsCompared, larger }, rises: none },
      ...{ lastAsLarge: undefined, earliest: undefined },
    }),
  );
  return [...byClass]
    .map(([size, own], index) => {
      const said = capitalise(sayCounts(Math.min(...own), Math.max(...own)));
      return `${said}${index === 0 ? " moved by more" : ""}: ${classWords[size]}.`;
    })
    .join(" ");
}
