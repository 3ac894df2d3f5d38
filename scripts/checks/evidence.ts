import { londonCode } from "../../src/datasets/areas/codes.ts";
import { equal, none, type Check } from "./check.ts";

const reason = "(note IS NULL OR NOT starts_with(note, '[x]'))";

/** What the documents state, and the local context of the pathways. */
export const evidenceChecks: readonly Check[] = [
  none(
    "case_study_results: every result without a value has a reason",
    `SELECT programme, measure FROM case_study_results
     WHERE stated_value IS NULL AND recomputed_value IS NULL AND ${reason}`,
  ),
  none(
    "case_study_results.areas are known in areas",
    `SELECT code FROM (SELECT unnest(string_split(areas, ' ')) AS code FROM case_study_results)
     WHERE code NOT IN (SELECT area_code FROM areas WHERE slug IS NOT NULL)`,
  ),
  none(
    "case_study_results: what is worked out is within a point and a half of what is stated, but for 18 to 24 in FOCUS",
    `SELECT programme, measure, "group", stated_value, recomputed_value FROM case_study_results
     WHERE abs(stated_value - recomputed_value) > 1.5 AND NOT ("group" = 'aged 18 to 24' AND programme = 'FOCUS')`,
  ),
  none(
    "stated_figures: every figure without a value has a reason",
    `SELECT measure, "group" FROM stated_figures WHERE value IS NULL AND ${reason}`,
  ),
  none(
    "context: every missing value has a reason",
    `SELECT area_code, indicator, period FROM context WHERE value IS NULL AND ${reason}`,
  ),
  none(
    "context: 33 authorities of every indicator and period",
    `SELECT indicator, period, count(*) FILTER (area_code LIKE 'E09%') AS places FROM context
     GROUP BY indicator, period HAVING places <> 33`,
  ),
  equal(
    "London's unemployment in 2009, 2012 and 2024",
    "9.2 9.2 4.8",
    `SELECT string_agg(value, ' ' ORDER BY period) AS found FROM context
     WHERE area_code = '${londonCode}' AND indicator = 'Unemployment rate' AND period IN ('2009', '2012', '2024')`,
  ),
];
