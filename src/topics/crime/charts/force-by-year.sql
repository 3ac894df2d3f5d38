-- Offences recorded by the Metropolitan Police by financial year: the report's figure 1, carried
-- on to the latest year, then the latest 12 months.
WITH years AS (
  SELECT financial_year AS period, offences, financial_year <= figure_1_last_year() AS in_report
  FROM crime_yearly
  WHERE area_code = 'E23000001' AND offence_group = 'All offences'
    AND financial_year >= figure_1_first_year()
  UNION ALL
  SELECT '12 months to ' || twelve_months_to, offences, false
  FROM latest_year
  WHERE area_code = 'E23000001' AND offence_group = 'All offences'
)
SELECT
  years.period,
  years.offences,
  CASE WHEN in_report THEN 'figure 1 of the report' ELSE 'carried on' END AS part,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM years
LEFT JOIN breaks_of('crime_yearly', 'E23000001', 'All offences') AS changes
  ON changes.period = years.period
ORDER BY years.period LIKE '12 months%', years.period
