import { onPage } from "../../../places/chart-address.ts";
import { capitalise, formatList } from "../../../words/lists.ts";
import { formatShort } from "../../../words/numbers.ts";
import { defineChart } from "../../../charts/chart.ts";
import { others, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./lewisham-rates.sql?raw";
import { statedBars } from "../../../charts/marks/stated-bars.ts";

const columns = {
  whose: { label: "Whose rate", format: "text" },
  rate: { label: "Rate, stated", format: "statedPercent" },
  period: { label: "When", format: "text" },
} as const;
type Row = RowOf<typeof columns>;

const percent = ({ rate }: Row): string => `${formatShort(rate)}%`;
const isCohort = ({ whose }: Row): boolean => whose === "cohort";
const nameOf = (row: Row): string => (isCohort(row) ? "Lewisham’s cohort" : capitalise(row.whose));

/** Lewisham's rate beside two averages, without an interval, and why. */
export const lewishamRates = defineChart({
  id: "lewisham-rates",
  page: onPage("/case-studies/lewisham/"),
  sql,
  columns,
  sources: ["london-councils-report-2013"],
  title: (rows) =>
    `${formatList(rows.filter(isCohort).map(percent))} of Lewisham’s cohort reoffended; the averages beside it are ${formatList(rows.filter((row) => !isCohort(row)).map(percent))}`,
  subtitle: () =>
    "Reoffending rate as the report states it, percent. It says “most recent”, gives no dates and no number of people.",
  altText: (rows) =>
    `Three bars from zero: ${rows.map((row) => `${nameOf(row)} ${percent(row)}`).join(", ")}.`,
  notes: () => [
    "No interval is drawn: it takes the number of people, which is not stated.",
    "An average of a whole police area or country is no comparison group. It holds people of other ages, offences and pasts.",
  ],
  figure: (rows) => ({
    kind: "drawings",
    drawings: [
      (frame) =>
        statedBars(
          rows.map((row) => ({
            ...{ name: nameOf(row), value: row.rate, label: percent(row) },
            fill: isCohort(row) ? thisArea : others,
          })),
          frame,
        ),
    ],
  }),
});
