import type { RowOfAnswer } from "../../../database/ask/question.ts";
import { compareRepeated, type RepeatedComparison } from "../../../stats/compare-repeated.ts";
import { capitalise, formatList } from "../../../words/lists.ts";
import { formatCount, inWords } from "../../../words/numbers.ts";
import { formatMonth, yearOf } from "../../../words/periods.ts";
import {
  compareWithLondon,
  type adultsInBorough,
} from "../../reoffending/charts/adults/adults-in-borough.ts";
import type { londonAllAges } from "../../reoffending/charts/london-all-ages.ts";
import { isYearBefore, rate, upFrom, type Answer } from "./answer.ts";

type LondonYear = Pick<
  RowOfAnswer<typeof londonAllAges.question>,
  "cohort_end" | "reoffending_rate" | "break_label"
>;
type Adults = RowOfAnswer<typeof adultsInBorough.question>;

const ends = (rows: readonly LondonYear[]) => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new Error("London has no rate of all ages.");
  return { first, last };
};

/** What a break was, in a few words; one that is not known here by its own label. */
const whatChanged = ({ break_label: label, cohort_end: end }: LondonYear): string =>
  label === "pandemic"
    ? "courts closed in the pandemic"
    : label === "new source"
      ? `a change in counting (year to ${formatMonth(end)})`
      : `“${label ?? ""}” (year to ${formatMonth(end)})`;

/** What the years between hold that is not people reoffending less or more. */
function betweenYears(rows: readonly LondonYear[]): readonly string[] {
  const breaks = rows.filter(({ break_label: label }) => label !== null).map(whatChanged);
  const { first, last } = ends(rows);
  const moved = last.reoffending_rate < first.reoffending_rate ? "fall" : "rise";
  if (breaks.length === 0) return [];
  return [`Part of the ${moved} can come from ${formatList(breaks)}.`];
}

/**
 * London's newest rate, for all ages: the answer where an authority's adults are not loaded.
 *
 * @param rows of `london-all-ages.sql`, in order
 * @throws Error where there are none
 */
export function answerAllAges(
  name: string,
  rows: readonly LondonYear[],
  joinedName?: string,
): Answer {
  const { first, last } = ends(rows);
  const before = rows.at(-2);
  const years = yearOf(last.cohort_end) - yearOf(first.cohort_end);
  return {
    about: "adults",
    heading: "London’s reoffending, all ages",
    until: last.cohort_end,
    figure: rate(last.reoffending_rate),
    whose: "in London",
    says: [
      "of adults and children were proven to reoffend within a year.",
      ...(before && before !== first
        ? [
            `${upFrom(last.reoffending_rate, before.reoffending_rate)} the year before; ${rate(first.reoffending_rate)} ${inWords(years)} years before.`,
          ]
        : []),
    ],
    sure: [
      `Figures for adults in ${joinedName === undefined ? name : `${joinedName}, counted as one,`} exist, but are not here yet.`,
      ...betweenYears(rows),
    ],
    more: "reoffending",
  };
}

/** How sure two comparisons are, in one sentence; either may be missing. */
function howSure(
  change: RepeatedComparison | undefined,
  london: RepeatedComparison | undefined,
): readonly string[] {
  const named = [
    ["the change", change],
    ["the difference from London", london],
  ] as const;
  const known = named.flatMap(([words, compared]) =>
    compared ? [{ words, isMore: compared.moreThanChance }] : [],
  );
  const sure = known.filter(({ isMore }) => isMore).map(({ words }) => words);
  const unsure = known.filter(({ isMore }) => !isMore).map(({ words }) => words);
  return [
    ...(sure.length === 0
      ? []
      : [
          `${capitalise(sure.join(" and "))} ${sure.length === 1 ? "is" : "are"} more than chance.`,
        ]),
    ...(unsure.length === 0
      ? []
      : [
          `Chance alone could explain ${unsure.length === 2 ? "both " : ""}${unsure.join(" and ")}.`,
        ]),
  ];
}

/**
 * An authority's own adults where their counts are loaded, with London's newest figure beside them.
 *
 * @param adults the rows of `adults-in-borough.sql`, in order
 * @param allAges the rows of `london-all-ages.sql`, in order
 * @throws Error where either has none
 */
export function answerAdults(
  adults: readonly Adults[],
  allAges: readonly LondonYear[],
  joinedName?: string,
): Answer {
  const [last, before] = [adults.at(-1), adults.at(-2)];
  if (!last) throw new Error("There are no adults to answer for.");
  const london = last.london_rate === null ? [] : [`London: ${rate(last.london_rate)}.`];
  const newest = ends(allAges).last;
  const isNewer = newest.cohort_end > last.cohort_end;
  const count = (row: Adults) => ({ count: row.reoffenders, total: row.offenders });
  return {
    about: "adults",
    heading: "Adults’ reoffending",
    until: last.cohort_end,
    figure: rate(last.reoffending_rate),
    ...(joinedName === undefined ? {} : { whose: `in ${joinedName}` }),
    says: [
      `of adults were proven to reoffend within a year: ${formatCount(last.reoffenders)} of ${formatCount(last.offenders)}.`,
      ...(before && isYearBefore(before.cohort_end, last.cohort_end)
        ? [`${upFrom(last.reoffending_rate, before.reoffending_rate)} the year before.`]
        : []),
      ...london,
    ],
    sure: [
      ...howSure(
        before && isYearBefore(before.cohort_end, last.cohort_end)
          ? compareRepeated(count(before), count(last))
          : undefined,
        compareWithLondon(last),
      ),
      ...(isNewer
        ? [
            `London’s newest figure is for all ages: ${rate(newest.reoffending_rate)} in the year to ${formatMonth(newest.cohort_end)}.`,
          ]
        : []),
    ],
    more: "adults-in-borough",
  };
}
