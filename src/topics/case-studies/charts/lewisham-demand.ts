import { colourWord } from "../../../charts/colour-words.ts";
import { onPage } from "../../../places/chart-address.ts";
import { capitalise } from "../../../words/lists.ts";
import { formatShort, formatSigned } from "../../../words/numbers.ts";
import { defineChart } from "../../../charts/chart.ts";
import { others, thisArea } from "../../../charts/colours.ts";
import type { RowOf } from "../../../charts/columns.ts";
import sql from "./lewisham-demand.sql?raw";
import { statedBars } from "../../../charts/marks/stated-bars.ts";

const columns = {
  who: { label: "Who", format: "text" },
  place: { label: "Where", format: "text" },
  change: { label: "Change, stated", format: "statedChange" },
} as const;
type Row = RowOf<typeof columns>;

const signed = ({ change }: Row): string => `${formatSigned(change)}%`;
const isLewisham = ({ place }: Row): boolean => place === "Lewisham";

const bySize = ({ change }: Row): string => `by ${formatShort(Math.abs(change))}%`;

function inWords(row: Row): string {
  if (row.change === 0) return "did not change";
  return `${row.change < 0 ? "fell" : "rose"} ${bySize(row)}`;
}

/** One sentence for adults or for young people, Lewisham first. */
const sentence = (rows: readonly Row[]): string =>
  rows.map((row) => `${row.place} ${inWords(row)}`).join(", ");

/** Demand on the justice system in the pilot's first year, beside England and Wales. */
export const lewishamDemand = defineChart({
  id: "lewisham-demand",
  page: onPage("/case-studies/lewisham/"),
  sql,
  columns,
  sources: ["london-councils-report-2013"],
  title: (rows) => {
    const told = rows.filter(isLewisham).map((row, index, own) => {
      const before = own[index - 1];
      // The same word twice would read as two kinds of change.
      const isSame = row.change !== 0 && Math.sign(before?.change ?? 0) === Math.sign(row.change);
      return `${isSame ? bySize(row) : inWords(row)} for ${row.who}`;
    });
    return `Demand on the justice system in Lewisham ${told.join(" and ")}, as the report states it`;
  },
  subtitle: () =>
    `Change in year 1 of the Ministry of Justice’s pilot, percent, as the report states it; no dates. ${capitalise(colourWord(thisArea))}: Lewisham; ${colourWord(others)}: England and Wales.`,
  altText: (rows) =>
    `Bars to either side of zero. ${[...Map.groupBy(rows, ({ who }) => who)].map(([who, own]) => `${capitalise(who)}: ${sentence(own)}`).join(". ")}.`,
  notes: () => [
    "The report does not say how demand was measured. By its name it is what comes to police, courts and prisons: no count of offences or of people who reoffend.",
    "It is for the borough as a whole and not for the people in Operation Penrose.",
  ],
  figure: (rows) => ({
    kind: "drawings",
    drawings: [
      (frame) =>
        statedBars(
          rows.map((row) => ({
            ...{ name: `${capitalise(row.who)}, ${row.place}`, value: row.change },
            ...{ label: signed(row), fill: isLewisham(row) ? thisArea : others },
          })),
          frame,
        ),
    ],
  }),
});
