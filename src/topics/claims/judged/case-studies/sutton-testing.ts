import type { RowOf } from "../../../../charts/columns.ts";
import { fraudLeft } from "../../../../datasets/crime/counting-changes.ts";
import { formatDecimal } from "../../../../words/numbers.ts";
import { formatMonth } from "../../../../words/periods.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./sutton-testing.sql?raw";

const columns = {
  what: { label: "Recorded crime", format: "text" },
  in_2012: { label: "2012", format: "count" },
  in_2013: { label: "2013", format: "count" },
  change: { label: "Change", format: "change" },
  stated_result: {
    label: "Result that the report states",
    format: "statedPercent",
    nullable: true,
    onlyInFile: true,
  },
} as const;
type Row = RowOf<typeof columns>;

const fell = (rows: readonly Row[], what: string): string => {
  const change = changeOf(rows, what);
  return `${change < 0 ? "fell" : "rose"} by ${formatDecimal(Math.abs(change))}%`;
};

function changeOf(rows: readonly Row[], what: string): number {
  const row = rows.find((item) => item.what === what);
  if (!row) throw new Error(`sutton-testing.sql gives no ${what}.`);
  return row.change;
}

/** Sutton's drug testing has no stated result; the borough's recorded crime is background alone. */
export const suttonTesting = defineClaim({
  id: "sutton-testing",
  topic: "Local programmes",
  title: "Targeted drug testing in Sutton has succeeded since it began in January 2013",
  claim: () =>
    "Testing people for drugs on arrest in Sutton, since 1 January 2013, has been a success: fewer of those who misuse drugs are missed. Less property crime and less violence are among its aims.",
  document: "london-councils-report-2013",
  section: "chapter 5, Sutton",
  sql,
  columns,
  sources: ["mps-borough-monthly-preconnect", "london-councils-report-2013"],
  judge(rows) {
    const isStated = rows.some((row) => row.stated_result !== null);
    const isFurther =
      changeOf(rows, "Sutton, without fraud") < changeOf(rows, "London, without fraud");
    return {
      verdict: !isStated ? "left out" : isFurther ? "supported" : "not supported",
      sentences: [
        isStated
          ? `Recorded crime in Sutton fell ${isFurther ? "further" : "no further"} than in London.`
          : "The report states no number of people tested or treated, so there is nothing to check. What follows is background and no proof.",
        `From 2012 to 2013 recorded crime in Sutton ${fell(rows, "Sutton, all offences")}, and in London ${fell(rows, "London, all offences")}. Fraud left the force’s counts in ${formatMonth(fraudLeft)}; without it Sutton’s ${fell(rows, "Sutton, without fraud")} and London’s ${fell(rows, "London, without fraud")}.`,
        "All of London was testing people on arrest in some form, and much else moves recorded crime. So not even a larger fall in Sutton would show what the testing did.",
      ],
      settles:
        "How many people were tested, went into treatment and offended again, in Sutton and in places that tested less.",
    };
  },
  seeAlso: [
    { path: "/case-studies/targeted-drug-testing/", text: "The programme in Sutton" },
    { path: "/boroughs/sutton/", text: "Recorded crime in Sutton" },
  ],
});
