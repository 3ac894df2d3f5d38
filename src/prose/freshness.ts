import type { Row } from "../database/query.ts";
import { formatMonth } from "./format.ts";

/** "Crime to June 2026 · financial years to 2025-26 · residents of mid-2024" */
export const describeFreshness = (row: Row): string =>
  [
    `Crime to ${formatMonth(String(row["latest_month"]))}`,
    `financial years to ${String(row["latest_year"])}`,
    `residents of mid-${String(row["latest_population"])}`,
  ].join(" · ");
