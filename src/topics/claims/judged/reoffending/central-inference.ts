import { claimPath } from "../../../../places/links.ts";
import { percentChange } from "../../../../stats/change.ts";
import { yearOf } from "../../../../words/periods.ts";
import type { RowOf } from "../../../../charts/columns.ts";
import { firstAndLast } from "../../../../charts/rows.ts";
import { figureOne } from "../../../../datasets/documents/figure-one.ts";
import { mojRegion, mpsYearly } from "../../../../datasets/sources/lists.ts";
import { formatCount, formatDecimal } from "../../../../words/numbers.ts";
import { compareRepeated } from "../../../../stats/compare-repeated.ts";
import sql from "./central-inference.sql?raw";
import { defineClaim, sameWithin } from "../../claim.ts";

const columns = {
  financial_year: { label: "Year", format: "financialYear" },
  offences: { label: "Recorded offences", format: "count" },
  people: { label: "People in London’s cohorts", format: "count", nullable: true },
  reoffended: { label: "Reoffended", format: "count", nullable: true },
  reoffending_rate: { label: "Rate", format: "percent", nullable: true },
  reoffences: { label: "Proven reoffences", format: "count", nullable: true },
  reoffences_per_100_offences: {
    label: "Reoffences for 100 recorded offences",
    format: "rate",
    nullable: true,
  },
  sentenced_or_cautioned: {
    label: "Sentenced or cautioned, England and Wales",
    format: "count",
    nullable: true,
  },
  cautioned: { label: "Of them cautioned", format: "count", nullable: true },
  with_earlier: { label: "Not for the first time", format: "count", nullable: true },
  share_with_earlier: { label: "Share not for the first time", format: "percent", nullable: true },
  share_of_sentenced_with_earlier: {
    label: "The same share of those sentenced",
    format: "percent",
    nullable: true,
  },
  break_reason: { label: "What changed", format: "text", nullable: true, onlyInFile: true },
} as const;
type Row = RowOf<typeof columns>;
type With<K extends keyof Row> = Row & { readonly [Key in K]: NonNullable<Row[Key]> };

const cohorts = (rows: readonly Row[]) =>
  firstAndLast(
    rows.filter(
      (row): row is With<"people" | "reoffended" | "reoffending_rate" | "reoffences"> =>
        row.people !== null && row.reoffences !== null,
    ),
  );

const histories = (rows: readonly Row[]) =>
  firstAndLast(
    rows.filter(
      (
        row,
      ): row is With<
        "cautioned" | "with_earlier" | "share_with_earlier" | "share_of_sentenced_with_earlier"
      > => row.share_of_sentenced_with_earlier !== null,
    ),
  );

const wentFrom = (first: number, last: number): string =>
  `${last < first ? "fell" : "rose"} by ${formatDecimal(Math.abs(percentChange(first, last)))}%`;

/** What a figure says of the claim: 1 for it, -1 against it, 0 where it hardly moved. */
type Sign = -1 | 0 | 1;
const signOf = (difference: number, least: number): Sign =>
  Math.abs(difference) <= least ? 0 : difference > 0 ? 1 : -1;
const sayings = {
  "-1": "a sign against the claim",
  "0": "no sign either way",
  "1": "a sign for it",
};
const say = (sign: Sign): string => sayings[sign];

function sumUp(signs: readonly Sign[]): string {
  const given = signs.filter((sign) => sign !== 0);
  const [first] = given;
  if (first === undefined) return "There is no sign either way.";
  if (new Set(given).size > 1) return "The signs that there are point both ways.";
  const way = first > 0 ? "for it" : "against it";
  return given.length === 1
    ? `The one sign that there is points ${way}, but proves nothing.`
    : `The signs that there are point ${way}, but prove nothing.`;
}

/** The report's main step: less crime, as much reoffending, so more of it by people known before. */
export const centralInference = defineClaim({
  id: "central-inference",
  topic: "Crime and reoffending",
  title: `From ${figureOne.from} to ${figureOne.to} a growing share of crime was by people already convicted`,
  claim: () =>
    "Crime fell and reoffending did not. That, the report says, suggests that a larger share of crime is by people who had a conviction before.",
  document: "london-councils-report-2013",
  section: "chapter 2",
  sql,
  columns,
  sources: [...mpsYearly, ...mojRegion, "moj-criminal-histories"],
  judge(rows) {
    const years = firstAndLast(rows);
    const { first, last } = cohorts(rows);
    const known = histories(rows);
    const rate = compareRepeated(
      { count: first.reoffended, total: first.people },
      { count: last.reoffended, total: last.people },
    );
    const hold =
      years.last.offences < years.first.offences && !(rate.moreThanChance && rate.difference < 0);
    const each = [first, last].map((row) => (100 * row.reoffences) / row.offences);
    const [before = 0, after = 0] = each;
    const signs = {
      reoffences: signOf(after - before, 0),
      histories: signOf(
        known.last.share_of_sentenced_with_earlier - known.first.share_of_sentenced_with_earlier,
        sameWithin,
      ),
    };
    const isDenied = !hold || (signs.reoffences < 0 && signs.histories < 0);
    const [sentencedBefore, sentencedAfter] = [known.first, known.last].map((row) =>
      formatDecimal(row.share_of_sentenced_with_earlier),
    );
    return {
      verdict: isDenied ? "not supported" : "not measurable",
      sentences: [
        isDenied
          ? "The open figures that bear on it speak against it."
          : `No open figures say who commits the crimes that are recorded. ${sumUp(Object.values(signs))}`,
        `What it starts from ${hold ? "holds, as far as figures are open" : "does not hold"}. Recorded offences ${wentFrom(years.first.offences, years.last.offences)} from ${years.first.financial_year} to ${years.last.financial_year}. Of London’s cohorts of ${first.financial_year}, adults and children, ${formatDecimal(first.reoffending_rate)}% reoffended within a year; of those of ${last.financial_year}, ${formatDecimal(last.reoffending_rate)}%. London’s rate before ${first.financial_year} is not open.`,
        `But a steady rate is not a steady number. The cohorts went from ${formatCount(first.people)} to ${formatCount(last.people)} people, each counted up to four times. So the number known to have reoffended ${wentFrom(first.reoffended, last.reoffended)} in those years, and recorded offences ${wentFrom(first.offences, last.offences)}. For every 100 recorded offences there were ${formatDecimal(before)} proven reoffences at first and ${formatDecimal(after)} at last: ${say(signs.reoffences)}.`,
        `In England and Wales ${formatDecimal(known.first.share_with_earlier)}% of the people sentenced or cautioned in ${String(yearOf(known.first.financial_year))} had a conviction or caution before, and ${formatDecimal(known.last.share_with_earlier)}% in ${String(yearOf(known.last.financial_year))}. But cautions ${wentFrom(known.first.cautioned, known.last.cautioned)} meanwhile, and many people cautioned are there for the first time. Of those sentenced alone the share was ${sentencedBefore ?? ""}% and then ${sentencedAfter ?? ""}%: ${say(signs.histories)}. In numbers, people who were not there for the first time went from ${formatCount(known.first.with_earlier)} to ${formatCount(known.last.with_earlier)}.`,
        "Recorded crime is not all crime, and many offences are never traced to anyone. Proven reoffences are those that were traced and ended in court or with a caution; one person’s can count up to four times, and they fall in the year after. So these tables could show that the claim is wrong, and could not show that it is right.",
      ],
      notes: rows.flatMap((row) =>
        row.break_reason === null ? [] : [`A break in ${row.financial_year}: ${row.break_reason}`],
      ),
      settles:
        "Offences in London that were traced to someone, by whether that person had a conviction before, for each of these years; and what share of all offences was traced. No open data give either.",
    };
  },
  table: (rows) => {
    const written = (value: number | null, write: (value: number) => string): string =>
      value === null ? "not available" : write(value);
    const inPercent = (value: number): string => `${formatDecimal(value)}%`;
    return {
      head: [
        "Year",
        "Recorded offences",
        "People in London’s cohorts",
        "Reoffended",
        "Rate",
        "Reoffences for 100 recorded offences",
        "Sentenced or cautioned, not for the first time (England and Wales)",
        "Of those sentenced",
      ],
      body: rows.map((row) => [
        row.financial_year,
        formatCount(row.offences),
        written(row.people, formatCount),
        written(row.reoffended, formatCount),
        written(row.reoffending_rate, inPercent),
        written(row.reoffences_per_100_offences, formatDecimal),
        written(row.share_with_earlier, inPercent),
        written(row.share_of_sentenced_with_earlier, inPercent),
      ]),
    };
  },
  seeAlso: [
    { path: claimPath("crime-falling"), text: "What part of the fall is counting" },
    { path: "/reoffending/#criminal-histories", text: "Earlier convictions and cautions" },
    { path: "/crime/#force-by-year", text: "Recorded crime to today" },
  ],
});
