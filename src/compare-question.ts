import type { Question } from "./charts/compare-rows.ts";
import { query } from "./database/node.ts";

/** What Compare has answered before anyone asks. */
export async function firstQuestion(): Promise<Question> {
  const [row] = await query("SELECT max(month) AS month FROM crime_monthly");
  return {
    areas: ["E09000007", "E09000012"],
    groups: ["Theft"],
    from: "2016-01",
    to: String(row?.["month"]),
    measure: "month",
  };
}
