import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { formatCount, formatDecimal, formatPlain, formatRatio } from "../../words/numbers.ts";
import type { Lookup } from "../documents/lookup.ts";
import sql from "./report-figures.sql?raw";

/** Open figures near to those of the report: the country's old measure, and London's new one. */
export const nearestOpen = defineQuestion({
  name: "report-figures",
  sql,
  columns: {
    old_offenders_2011: "number",
    old_reoffenders_2011: "number",
    old_rate_2011: "number",
    old_each_2011: "number",
    old_offenders_2012: "number",
    old_reoffenders_2012: "number",
    old_rate_2012: "number",
    old_each_2012: "number",
    london_offenders_2011: "number",
    london_rate_2011: "number",
    london_offenders_2012: "number",
    london_rate_2012: "number",
  },
});

type Open = RowOfAnswer<typeof nearestOpen>;

/** One figure of the report, the nearest open one, and what differs between the two. */
export type NearestFigure = {
  readonly stated: string;
  readonly open: string;
  readonly differs: string;
};

const country = "England and Wales";

/**
 * The report's own reoffending figures beside the nearest open ones.
 *
 * @param stated what the report states
 * @param open the open figures
 */
export function nearestFigures(stated: Lookup, open: Open): readonly NearestFigure[] {
  const count = (name: keyof Open): string => formatCount(open[name]);
  const percent = (name: keyof Open): string => `${formatDecimal(open[name])}%`;
  const each = (name: keyof Open): string => formatRatio(open[name]);
  const of = (measure: string, group = country): number => stated(measure, group);
  const [adults, reoffended] = [
    of("adults in the cohort"),
    of("adults who reoffended within a year"),
  ];
  const rate = `${formatPlain(of("reoffending rate of adults"))}%`;
  const cohort = of("adults in the cohort", "London");
  const londonRate = of("reoffending rate of adults", "London");
  const further = of("further offences", "London");
  const people = Math.round((cohort * londonRate) / 1000) * 10;
  const prison = "reoffending rate after under 12 months in prison";
  const times = Math.floor(open.london_offenders_2012 / cohort);
  return [
    {
      stated: `Adults in England and Wales, October 2010 to September 2011: about ${formatCount(adults)}, of whom about ${formatCount(reoffended)} reoffended, ${rate}`,
      open: `Old measure, April 2010 to March 2011: ${count("old_offenders_2011")} adults, ${count("old_reoffenders_2011")} reoffended, ${percent("old_rate_2011")}. April 2011 to March 2012: ${count("old_offenders_2012")}, ${count("old_reoffenders_2012")}, ${percent("old_rate_2012")}`,
      differs: `The open cohorts begin in April, and are later revisions. The stated rounded counts give ${formatDecimal((100 * reoffended) / adults)}%, not ${rate}: rounding alone can do that.`,
    },
    {
      stated: `${formatRatio(of("reoffences for each person who reoffended"))} reoffences by each of them`,
      open: `Old measure: ${each("old_each_2011")} (2010-11) and ${each("old_each_2012")} (2011-12)`,
      differs: "As above: the cohorts before and after, by the same measure.",
    },
    {
      stated: `${formatPlain(of(prison, "report"))}% of those released from custody of under 12 months; ${formatPlain(of("reoffending rate after the start of a court order"))}% of those starting a court order`,
      open: "We found none",
      differs: `No open table here tells adults apart by sentence, so neither can be checked. (London Councils’ consultation answer gives ${formatPlain(of(prison, "answer"))}% for the first.)`,
    },
    {
      stated: `London, same year: a cohort of ${formatCount(cohort)}, ${formatPlain(londonRate)}% reoffended, ${formatCount(further)} further offences`,
      open: `London’s adults, new measure, sums of four quarters: ${count("london_offenders_2011")} people and ${percent("london_rate_2011")} (2010-11); ${count("london_offenders_2012")} and ${percent("london_rate_2012")} (2011-12)`,
      differs: `Not comparable. The report does not say which part of London’s cohort its ${formatCount(cohort)} are: the open cohorts are more than ${String(times)} times as large, and of another measure. ${formatPlain(londonRate)}% of ${formatCount(cohort)} is about ${formatCount(people)} people, so ${formatRatio(further / people)} offences each.`,
    },
  ];
}
