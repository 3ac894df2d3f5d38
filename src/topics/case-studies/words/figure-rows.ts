import { capitalise, formatList } from "../../../words/lists.ts";
import { writeStated } from "../../documents/write-stated.ts";
import { formatDay, formatMonth } from "../../../words/periods.ts";
import type { Result, Results } from "./results.ts";

/** One line of the table of every figure. */
export type FigureRow = {
  readonly measure: string;
  readonly group: string;
  readonly period: string;
  readonly stated: string;
  readonly recomputed: string;
  readonly differs: boolean;
  readonly section: string;
  readonly note: string;
};

export type FigureGroup = { readonly heading: string; readonly rows: readonly FigureRow[] };

const headings = {
  stated: "Stated in the document",
  recomputed: "Not stated, worked out here from what is",
  missing: "Missing",
} as const;

const kindOf = ({ stated, recomputed }: Result): keyof typeof headings =>
  stated !== null ? "stated" : recomputed !== null ? "recomputed" : "missing";

/** The note of a figure, without the mark for missing that its table uses. */
const noteOf = ({ note }: Result): string => capitalise((note ?? "").replace(/^\[x\] /, ""));

/** "2010-07" -> "July 2010"; "year 1, dates not stated" -> "year 1 (dates not stated)" */
function writePeriod(period: string): string {
  if (period === "not stated") return "date not stated";
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(period)) return period.replace(/, (.+)$/, " ($1)");
  return period.length === 10 ? formatDay(new Date(period)) : formatMonth(period);
}

/**
 * Whether a value worked out again is not what was stated, even when it is rounded to as many
 * decimals as the stated one has.
 */
export function differs(stated: number, recomputed: number): boolean {
  const decimals = (String(stated).split(".")[1] ?? "").length;
  return Number(recomputed.toFixed(decimals)) !== stated;
}

function toRow(result: Result): FigureRow {
  const { measure, group, period, stated, recomputed, unit, section } = result;
  const write = (value: number | null, missing: string): string =>
    value === null ? missing : writeStated(value, unit, measure);
  return {
    ...{ measure: capitalise(measure), group, period: writePeriod(period) },
    stated: write(stated, "not stated"),
    recomputed: write(recomputed, ""),
    differs: stated !== null && recomputed !== null && differs(stated, recomputed),
    section: section.replace(/^(?=\d)/, "chapter "),
    note: noteOf(result),
  };
}

/**
 * Every figure of a case study: what is stated, with what comes out when it is worked out again; what
 * is worked out though it is not stated; what is missing, with the reason.
 *
 * @param unshown measures whose figures stay off the page
 */
export function figureRows({ all }: Results, unshown: readonly string[]): readonly FigureGroup[] {
  const shown = all.filter(({ measure }) => !unshown.includes(measure));
  return (["stated", "recomputed", "missing"] as const).flatMap((kind) => {
    const rows = shown.filter((result) => kindOf(result) === kind).map(toRow);
    return rows.length === 0 ? [] : [{ heading: headings[kind], rows }];
  });
}

/** How fresh a case study is: its periods as the document gives them. */
export function describePeriods({ all }: Results, attribution: string): string {
  const given = [...new Set(all.map(({ period }) => period))];
  // A year inside a stated span of years says nothing new.
  const dated = given.filter(
    (period) =>
      period !== "not stated" && !given.some((other) => other !== period && other.includes(period)),
  );
  const periods =
    dated.length === 0
      ? "It states no dates for this."
      : `Periods, as it gives them: ${formatList(dated.map(writePeriod))}.`;
  return `${attribution} ${periods} We found nothing newer.`;
}
