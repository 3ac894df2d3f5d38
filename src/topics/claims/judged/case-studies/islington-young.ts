import { percentChange } from "../../../../stats/change.ts";
import { formatCount, formatDecimal, formatPlain, formatTimes } from "../../../../words/numbers.ts";
import { changeInCounts } from "../../../../stats/change-in-counts.ts";
import { chanceLevel, defineClaim, sameWithin } from "../../claim.ts";
import sql from "./islington-young.sql?raw";
import { figureOf, rowOf, statedColumns, statedTable, type StatedRow } from "../../stated-rows.ts";

const offences = (rows: readonly StatedRow[], period: string): number =>
  figureOf(rows, { measure: "offences", period });

/** A rise of a few offences, with a percentage that its own counts do not give. */
export const islingtonYoung = defineClaim({
  id: "islington-young",
  topic: "Local programmes",
  title:
    "Offences by those aged 18 to 24 in Islington’s programme rose by a third from 2011 to 2012",
  claim: (rows) =>
    `Among those aged 18 to 24 in FOCUS offences rose slightly from 2011 to 2012, by ${formatPlain(figureOf(rows, { measure: "change in offences" }))}%: from ${formatCount(offences(rows, "2011"))} to ${formatCount(offences(rows, "2012"))}.`,
  document: "london-councils-report-2013",
  section: "chapter 5, Islington",
  sql,
  columns: statedColumns,
  sources: ["london-councils-report-2013"],
  judge(rows) {
    const [before, after] = [offences(rows, "2011"), offences(rows, "2012")];
    const { p } = changeInCounts(before, after);
    const { stated_value: stated } = rowOf(rows, { measure: "change in offences" });
    const worked = percentChange(before, after);
    const agrees = stated !== null && Math.abs(stated - worked) <= sameWithin;
    const isRare = p <= chanceLevel;
    return {
      verdict: agrees ? "supported" : after > before ? "figures disagree" : "not supported",
      sentences: [
        `${agrees ? "The percentage is that of the counts" : after > before ? `There was a rise, ${worked > (stated ?? 0) ? "larger" : "smaller"} than the percentage says` : "The counts did not rise"}: ${formatCount(before)} to ${formatCount(after)} is ${formatDecimal(worked)}%${agrees ? "" : `, not ${formatPlain(stated ?? 0)}%`}.`,
        isRare
          ? `So large a change would come about by chance ${formatTimes(p)}.`
          : `So few offences cannot tell a rise from chance: it would make as large a change, up or down, ${formatTimes(p)}. The report does not say that the rise is more than chance.`,
        "The chance takes every offence as independent. Where one person commits several, as people do, chance moves such a number more still.",
      ],
      settles: "Several years of the same figures, with the number of people behind them.",
    };
  },
  table: statedTable,
});
