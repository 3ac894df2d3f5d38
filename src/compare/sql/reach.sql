-- What the tables hold of each question and part: periods in order, and the codes of the places. It says
-- beforehand what each question would answer, so that choices without an answer are never offered.
WITH months AS (
  SELECT month, row_number() OVER (ORDER BY month) AS position
  FROM (SELECT DISTINCT month FROM crime_monthly)
),
crime AS (
  SELECT 'month' AS part, month AS period FROM months
  UNION ALL
  SELECT 'rolling-year', month FROM months WHERE position >= 12
  UNION ALL
  SELECT 'year', (CAST(left(month, 4) AS INTEGER) - 1) || '-' || substr(month, 3, 2)
  FROM months
  WHERE position >= 12 AND right(month, 2) = '03'
),
crime_codes AS (
  SELECT DISTINCT area_code FROM crime_monthly
  UNION
  SELECT 'E23000001'
),
held AS (
  SELECT 'crime' AS question, part, period, area_code FROM crime CROSS JOIN crime_codes
  UNION ALL
  SELECT 'crime-yearly', offence_group, financial_year, area_code
  FROM crime_yearly
  WHERE financial_year >= '2002-03'
    AND (offence_group = 'All offences' OR classification = 'nine groups')
  UNION ALL
  SELECT 'official', 'All offences', period_end, area_code
  FROM crime_official
  WHERE source = 'ons-pfa-csp-tables-2023-2025'
  UNION ALL
  SELECT 'reoffending', age_group, cohort_end, area_code
  FROM reoffending_region
  WHERE cohort_length = '4 x 3 months'
  UNION ALL
  SELECT 'reoffending', age_group, cohort_end, area_code
  FROM reoffending_national
  WHERE cohort_length = '4 x 3 months' AND measure = 'new, 3-month cohorts'
  UNION ALL
  SELECT 'reoffending', age_group, cohort_end, area_code
  FROM reoffending_adults_borough
  WHERE cohort_length = '4 x 3 months'
  UNION ALL
  SELECT 'reoffences-each', age_group, cohort_end, area_code
  FROM reoffending_region
  WHERE cohort_length = '4 x 3 months'
  UNION ALL
  SELECT 'reoffences-each', age_group, cohort_end, area_code
  FROM reoffending_national
  WHERE cohort_length = '4 x 3 months' AND measure = 'new, 3-month cohorts'
  UNION ALL
  SELECT 'old-measure', age_group, cohort_end, area_code
  FROM reoffending_national
  WHERE cohort_length = '12 months' AND measure = 'old, 12-month cohorts'
  UNION ALL
  SELECT 'children', age_group, cohort_end, area_code FROM reoffending_children
  UNION ALL
  SELECT 'first-time-entrants', '10 to 17', CAST(year AS VARCHAR), area_code
  FROM first_time_entrants
  UNION ALL
  SELECT 'population', 'all ages', CAST(year AS VARCHAR), area_code FROM population
  UNION ALL
  SELECT 'context', indicator, period, area_code FROM context
)
SELECT
  question,
  part,
  string_agg(DISTINCT period, '|' ORDER BY period) AS periods,
  string_agg(DISTINCT area_code, '|') AS codes
FROM held
GROUP BY question, part
ORDER BY question, part
