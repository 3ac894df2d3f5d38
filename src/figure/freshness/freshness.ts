import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import type { Source } from "../../datasets/source.ts";
import { sources, type SourceId } from "../../datasets/sources.ts";
import { formatMonth } from "../../words/periods.ts";
import type { Dated } from "./overdue.ts";
import sql from "./freshness.sql?raw";

export const freshness = defineQuestion({
  name: "freshness",
  sql,
  columns: {
    latest_month: "text",
    latest_year: "text",
    latest_population: "number",
    latest_adults: "text",
    latest_children: "text",
    latest_national: "text",
    latest_london: "text",
    latest_knife: "text",
    latest_city: "text",
  },
});

type Row = RowOfAnswer<typeof freshness>;
type Month = "latest_month" | "latest_adults" | "latest_children" | "latest_national";

/** What a page is about, and so which tables its figures come from. */
export type Topic = "crime" | "reoffending" | "both" | "borough" | "city";

/**
 * How fresh a page's figures are, from the row of `freshness.sql`: "Crime to June 2026 · financial
 * years to 2025-26 · residents of mid-2024".
 */
export function describeFreshness(row: Row, topic: Topic): string {
  const month = (name: Month): string => formatMonth(row[name]);
  const crime = [
    `Crime to ${month("latest_month")}`,
    `financial years to ${row.latest_year}`,
    `residents of mid-${row.latest_population}`,
  ];
  const reoffending = [
    `London’s adults: cohorts to ${month("latest_adults")}`,
    `children: to ${month("latest_children")}`,
    `England and Wales, all ages: to ${month("latest_national")}`,
  ];
  // A borough's answers on reoffending say their own years.
  if (topic === "borough") return [crime[0], crime[2]].join(" · ");
  if (topic === "crime" || topic === "city") return crime.join(" · ");
  if (topic === "reoffending") return reoffending.join(" · ");
  return [
    `Crime to ${month("latest_month")}`,
    `adults’ reoffending: London’s cohorts to ${month("latest_adults")}`,
    `children’s: to ${month("latest_children")}`,
  ].join(" · ");
}

const rhythmOf = (id: SourceId): Source["rhythm"] => {
  const source: Source = sources[id];
  return source.rhythm;
};

/** The kinds of figures of a page with the last month of each, for those whose rhythm is known. */
export function datedFigures(row: Row, topic: Topic): readonly Dated[] {
  const dated = (name: string, latest: string, id: SourceId): Dated => ({
    ...{ name, latest },
    rhythm: rhythmOf(id),
  });
  const city = "police-uk-city-of-london-monthly";
  if (topic === "city")
    return [dated(`the City’s months to ${formatMonth(row.latest_city)}`, row.latest_city, city)];
  const crime = [
    dated(
      `recorded crime to ${formatMonth(row.latest_month)}`,
      row.latest_month,
      "mps-borough-monthly-bocu",
    ),
    dated(
      `knife crime to ${formatMonth(row.latest_knife)}`,
      row.latest_knife,
      "mps-knife-dashboard",
    ),
    dated(
      `residents of mid-${String(row.latest_population)}`,
      `${String(row.latest_population)}-06`,
      "ons-population",
    ),
  ];
  const national = "moj-prsq-national-2012";
  const london = "gla-state-of-london-reoffending";
  const reoffending = [
    dated(
      `reoffending in England and Wales to ${formatMonth(row.latest_national)}`,
      row.latest_national,
      national,
    ),
    dated(
      `reoffending in London, all ages, to ${formatMonth(row.latest_london)}`,
      row.latest_london,
      london,
    ),
  ];
  return [...(topic === "reoffending" ? [] : crime), ...(topic === "crime" ? [] : reoffending)];
}
