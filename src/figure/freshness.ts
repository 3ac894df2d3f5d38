import type { Row } from "../database/ask/query.ts";
import { formatMonth } from "../words/periods.ts";

/** What a page is about, and so which tables its figures come from. */
export type Topic = "crime" | "reoffending" | "both";

/**
 * How fresh a page's figures are, from the row of `freshness.sql`: "Crime to June 2026 · financial
 * years to 2025-26 · residents of mid-2024".
 */
export function describeFreshness(row: Row, topic: Topic): string {
  const month = (name: string): string => formatMonth(String(row[name]));
  const crime = [
    `Crime to ${month("latest_month")}`,
    `financial years to ${String(row["latest_year"])}`,
    `residents of mid-${String(row["latest_population"])}`,
  ];
  const reoffending = [
    `London’s adults: cohorts to ${month("latest_adults")}`,
    `children: to ${month("latest_children")}`,
    `England and Wales, all ages: to ${month("latest_national")}`,
  ];
  if (topic === "crime") return crime.join(" · ");
  if (topic === "reoffending") return reoffending.join(" · ");
  return [
    `Crime to ${month("latest_month")}`,
    `adults’ reoffending: London’s cohorts to ${month("latest_adults")}`,
    `children’s: to ${month("latest_children")}`,
  ].join(" · ");
}
