-- Offences recorded by the Metropolitan Police by financial year: the report's figure 1, 2002-03 to
-- 2012-13, carried on to the latest year, then the latest 12 months.
WITH latest_months AS (
  SELECT DISTINCT month FROM crime_monthly ORDER BY month DESC LIMIT 12
),
years AS (
  SELECT financial_year AS period, offences, financial_year <= '2012-13' AS in_report
  FROM crime_yearly
  WHERE area_code = 'E23000001' AND offence_group = 'All offences' AND financial_year >= '2002-03'
  UNION ALL
  SELECT '12 months to ' || max(month), sum(offences), false
  FROM crime_monthly
  WHERE month IN (SELECT month FROM latest_months)
)
SELECT
  years.period,
  CAST(years.offences AS INTEGER) AS offences,
  CASE WHEN in_report THEN 'figure 1 of the report' ELSE 'carried on' END AS part,
  breaks.label AS break_label,
  breaks.reason AS break_reason
FROM years
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'crime_yearly' AND label <> 'provisional'
    AND (areas IS NULL OR contains(areas, 'E23000001'))
  GROUP BY period
) AS breaks ON breaks.period = years.period
ORDER BY years.period LIKE '12 months%', years.period
