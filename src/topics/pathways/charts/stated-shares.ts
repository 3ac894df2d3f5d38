import { onPage } from "../../../places/chart-address.ts";
import type { Pathway } from "../../../datasets/documents/stated-figures.ts";
import { capitalise, formatList } from "../../../words/lists.ts";
import { formatDecimal } from "../../../words/numbers.ts";
import { byDenominator, formatStated, listShares, ofWhat, underHeading } from "../stated.ts";
import { defineChart, type Chart } from "../../../charts/chart.ts";
import type { RowOf } from "../../../charts/columns.ts";
import { shareTracks } from "../../../charts/marks/share-tracks.ts";
import sql from "./stated-shares.sql?raw";

const columns = {
  denominator: { label: "Of whom, or of what", format: "text" },
  measure: { label: "What is stated", format: "text" },
  in_words: { label: "In words", format: "text", nullable: true },
  qualifier: { label: "How exactly", format: "text", nullable: true },
  value: { label: "Percent", format: "rate" },
  period: { label: "When", format: "text" },
  section: { label: "Section of the report", format: "text" },
} as const;
type Row = RowOf<typeof columns>;

type Wording = {
  readonly id: string;
  readonly pathway: Pathway;
  /** The finding; `of` gives a stated share by its measure, as exactly as it was stated. */
  readonly title: (of: (measure: string) => string) => string;
  readonly notes: readonly string[];
};

const reader =
  (rows: readonly Row[]) =>
  (measure: string): string => {
    const row = rows.find((found) => found.measure === measure);
    if (!row) throw new Error(`No share is stated for “${measure}”.`);
    return formatStated(row);
  };

const separateGroups = (rows: readonly Row[]): string => {
  const groups = byDenominator(rows);
  return groups.length === 1
    ? `All are shares ${ofWhat(rows[0]?.denominator ?? "")}; one person can be in several, so they do not add up.`
    : `Not shares of the same: ${formatList(groups.map(({ heading }) => heading.toLowerCase()))}. A share under one heading cannot be set against a share under another.`;
};

function statedShares({ id, pathway, title, notes }: Wording): Chart {
  return defineChart({
    id,
    page: onPage("/pathways/"),
    sql,
    defaults: { pathway },
    columns,
    sources: ["london-councils-report-2013"],
    title: (rows) => title(reader(rows)),
    subtitle: () =>
      "As London Councils’ report of 2013 states it, percent. Each outline is all of the group named above it; the filled part is the share. An arrow: more than that.",
    altText: (rows) => `Bars of shares, each within its own group. ${listShares(rows)}`,
    notes: (rows) => [separateGroups(rows), ...notes],
    table: (rows) => ({
      head: ["What is stated", "Of whom, or of what", "As stated", "Percent", "When", "Section"],
      body: rows.map((row) => [
        capitalise(underHeading(row)),
        ofWhat(row.denominator),
        formatStated(row),
        formatDecimal(row.value),
        row.period,
        row.section,
      ]),
    }),
    figure: (rows) => ({
      kind: "drawings",
      drawings: [
        (frame) =>
          shareTracks(
            byDenominator(rows).map(({ heading, shares }) => ({
              heading,
              tracks: shares.map((share) => ({
                label: underHeading(share),
                share: share.value,
                words: formatStated(share),
                more: share.qualifier === "more than",
                line: rows.indexOf(share),
              })),
            })),
            frame,
          ),
      ],
    }),
  });
}

/** The four pathways for which the report states figures. */
export const statedCharts: Partial<Record<Pathway, Chart>> = {
  Accommodation: statedShares({
    id: "stated-accommodation",
    pathway: "Accommodation",
    title: (of) =>
      `Stated: ${of("without settled accommodation before custody")} of prisoners had no settled home before prison`,
    notes: [
      "The cut through stable housing is an estimate whose source is not given. It is a part of the likelihood, not a number of percentage points.",
    ],
  }),
  "Education, training and employment": statedShares({
    id: "stated-education",
    pathway: "Education, training and employment",
    title: (of) =>
      `Stated: ${of("no educational qualifications")} of people who offend have no qualifications`,
    notes: ["Called a national estimate; the report does not say whose."],
  }),
  "Drugs and alcohol": statedShares({
    id: "stated-drugs-and-alcohol",
    pathway: "Drugs and alcohol",
    title: (of) =>
      `Stated: ${of("illegal drugs within a year of going to prison")} of prisoners had used illegal drugs within a year of going in`,
    notes: [
      "“Linked to alcohol” is of crimes, not of people, and does not say that alcohol was the cause.",
    ],
  }),
  "Finance, benefits and debt": statedShares({
    id: "stated-finance",
    pathway: "Finance, benefits and debt",
    title: (of) =>
      `Stated: ${of("history of debt")} of prisoners say that they have had debts, and these grow worse in custody for ${of("debt grows worse in custody")} of those`,
    notes: [
      "Debt is as prisoners report it. The share of people who claim benefits is of those who offend, on release.",
    ],
  }),
};
