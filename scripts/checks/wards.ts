import { cityOfLondonCode } from "../../src/datasets/areas/codes.ts";
import { equal, none, type Check } from "./check.ts";

/** Percent of the force's offences that wards had when these files were first read. */
const firstRead = [
  ["2025-02", 95.5],
  ["2026-02", 97.6],
] as const;

/** A revision of the borough files may move a share a little, never by this much. */
const mostRevised = 0.5;

const sums = `
  WITH in_wards AS (SELECT period_end, sum(offences) AS offences FROM crime_wards GROUP BY period_end),
  force AS (
    SELECT period_end, sum(m.offences) AS offences, count(DISTINCT month) AS months
    FROM in_wards JOIN crime_monthly m
      ON m.month <= period_end AND m.month > strftime(CAST(period_end || '-01' AS DATE) - INTERVAL 12 MONTH, '%Y-%m')
    GROUP BY period_end)`;

/** Wards are whole, and what they leave out is what ward_periods says. */
export const wardChecks: readonly Check[] = [
  equal("number of wards", 679, "SELECT CAST(count(*) AS INTEGER) FROM wards"),
  none(
    "wards: in all 32 boroughs, none in the City of London",
    `SELECT areas.area_code, count(ward_code) AS wards FROM areas LEFT JOIN wards USING (area_code)
     WHERE area_type IN ('borough', 'city') GROUP BY ALL HAVING (wards = 0) <> (area_code = '${cityOfLondonCode}')`,
  ),
  none(
    "crime_wards: every ward has every group in every period",
    `SELECT ward_code, period_end, count(*) AS groups FROM wards
     CROSS JOIN ward_periods LEFT JOIN crime_wards USING (ward_code, period_end)
     GROUP BY ALL HAVING count(offences) <> 12`,
  ),
  none(
    "ward_periods: counts and shares are those of crime_wards and crime_monthly",
    `${sums}
     SELECT p.period_end, w.offences AS ward_offences, f.offences AS force_offences, p.share_in_wards
     FROM ward_periods p FULL JOIN in_wards w USING (period_end) LEFT JOIN force f USING (period_end)
     WHERE p.ward_offences IS DISTINCT FROM w.offences OR p.force_offences IS DISTINCT FROM f.offences
       OR f.months <> 12 OR abs(p.share_in_wards - 100.0 * w.offences / f.offences) > 0.0051`,
  ),
  none(
    "ward_periods: every period of the new recording system says that it is not comparable",
    `SELECT period_end FROM ward_periods
     WHERE (recording_system <> 'before CONNECT') <> (note IS NOT NULL AND note LIKE '[b]%')`,
  ),
  ...firstRead.map(([end, share]) =>
    none(
      `wards have about ${share}% of the force in the 12 months to ${end}`,
      `${sums}
       SELECT period_end, 100.0 * w.offences / f.offences AS share
       FROM in_wards w JOIN force f USING (period_end)
       WHERE period_end = '${end}' AND abs(share - ${share}) > ${mostRevised}`,
    ),
  ),
];
