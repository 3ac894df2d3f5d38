-- Two panels, each with numbers and an index of its first year. London, in the years that both sources
-- have: offences recorded by the Metropolitan Police, and people of the cohorts, adults and children,
-- known to have reoffended. England and Wales: people sentenced or cautioned, for the first time or not.
WITH cohorts AS (
  SELECT
    start_year(financial_year_of(cohort_end)) AS year,
    sum(offenders) AS people,
    sum(reoffenders) AS reoffended
  FROM reoffending_region
  WHERE area_code = 'E12000007' AND part_of IS NULL
  GROUP BY cohort_end
  HAVING count(*) = 2
),
recorded AS (
  SELECT start_year(financial_year) AS year, financial_year AS period, offences
  FROM crime_yearly
  WHERE area_code = 'E23000001' AND offence_group = 'All offences'
),
series AS (
  SELECT 'London' AS panel, 'Recorded offences' AS series, year, period, offences AS number, NULL AS rate
  FROM recorded
  WHERE year IN (SELECT year FROM cohorts)
  UNION ALL
  SELECT 'London', 'People known to have reoffended', year, period, reoffended,
    percent_of(reoffended, people)
  FROM cohorts
  JOIN recorded USING (year)
  UNION ALL
  SELECT
    'England and Wales',
    CASE previous_sanctions WHEN 'None' THEN 'For the first time' ELSE 'Not for the first time' END,
    year,
    CAST(year AS VARCHAR),
    sum(offenders),
    percent_of(sum(offenders), sum(sum(offenders)) OVER (PARTITION BY year))
  FROM criminal_histories
  WHERE outcome = 'All outcomes'
  GROUP BY year, CASE previous_sanctions WHEN 'None' THEN 'For the first time' ELSE 'Not for the first time' END
),
counting AS (
  SELECT panel, year, string_agg(label, ', ' ORDER BY label) AS label,
    string_agg(reason, ' ' ORDER BY label) AS reason
  FROM (
    SELECT 'London' AS panel, start_year(period) AS year, label, reason
    FROM each_break_of('crime_yearly', 'E23000001', 'All offences')
    WHERE bears_on_totals
    UNION ALL
    SELECT 'London', start_year(financial_year_of(period)), label, reason
    FROM each_break_of('reoffending_region', 'E12000007', 'All offences')
    UNION ALL
    SELECT 'England and Wales', CAST(period AS INTEGER), label, reason
    FROM each_break_of('criminal_histories', 'K04000001', 'All offences')
  )
  GROUP BY panel, year
)
SELECT
  series.panel,
  series.series,
  series.period,
  series.year,
  CAST(series.number AS INTEGER) AS number,
  series.rate,
  as_index(first_value(series.number) OVER in_order, series.number) AS index_of_first,
  counting.label AS break_label,
  counting.reason AS break_reason
FROM series
LEFT JOIN counting ON counting.panel = series.panel AND counting.year = series.year
WINDOW in_order AS (PARTITION BY series.panel, series.series ORDER BY series.year)
ORDER BY series.panel DESC, series.series DESC, series.year
