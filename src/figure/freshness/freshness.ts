import { defineQuestion, type RowOfAnswer } from "../../database/ask/question.ts";
import { formatMonth } from "../../words/periods.ts";
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
  },
});

type Row = RowOfAnswer<typeof freshness>;
type Month = "latest_month" | "latest_adults" | "latest_children" | "latest_national";

/** What a page is about, and so which tables its figures come from. */
export type Topic = "crime" | "reoffending" | "both" | "borough";

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
  if (topic === "crime") return crime.join(" · ");
  if (topic === "reoffending") return reoffending.join(" · ");
  return [
    `Crime to ${month("latest_month")}`,
    `adults’ reoffending: London’s cohorts to ${month("latest_adults")}`,
    `children’s: to ${month("latest_children")}`,
  ].join(" · ");
}
