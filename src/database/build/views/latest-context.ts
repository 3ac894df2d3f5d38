import { context } from "../../../datasets/context/context.ts";
import type { View } from "./view.ts";

/** Conditions of places as they were last published. */
export const latestContext: View = {
  name: "latest_context",
  title: "Local context in the latest period of each indicator",
  description: "context without the periods before the latest that an indicator has.",
  key: ["area_code", "indicator"],
  columns: context.columns,
  sql: `
SELECT * FROM context QUALIFY period = max(period) OVER (PARTITION BY indicator)`,
};
