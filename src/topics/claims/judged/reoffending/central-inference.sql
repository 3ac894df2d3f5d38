-- The years of the report's figure 1: offences recorded by the Metropolitan Police, what became of
-- London's cohorts (adults and children, new measure) and, for England and Wales by the calendar year
-- in which the financial year begins, who was sentenced or cautioned, and who sentenced. No column says who committed
-- the offences that were recorded.
WITH recorded AS (
  SELECT financial_year, start_year(financial_year) AS year, offences
  FROM crime_yearly
  WHERE area_code = 'E23000001' AND offence_group = 'All offences'
    AND financial_year BETWEEN figure_1_first_year() AND figure_1_last_year()
),
cohorts AS (
  SELECT
    start_year(financial_year_of(cohort_end)) AS year,
    CAST(sum(offenders) AS INTEGER) AS people,
    CAST(sum(reoffenders) AS INTEGER) AS reoffended,
    CAST(sum(reoffences) AS INTEGER) AS reoffences
  FROM reoffending_region
  WHERE area_code = 'E12000007' AND part_of IS NULL
  GROUP BY cohort_end
),
sentenced AS (
  SELECT
    year,
    CAST(sum(offenders) FILTER (WHERE outcome = 'All outcomes') AS INTEGER) AS people,
    CAST(sum(offenders) FILTER (WHERE outcome = 'Caution') AS INTEGER) AS cautioned,
    sum(offenders) FILTER (WHERE outcome = 'All outcomes' AND previous_sanctions <> 'None')
      AS earlier,
    sum(offenders) FILTER (WHERE outcome = 'Caution' AND previous_sanctions <> 'None')
      AS cautioned_earlier
  FROM criminal_histories
  GROUP BY year
)
SELECT
  recorded.financial_year,
  recorded.offences,
  cohorts.people,
  cohorts.reoffended,
  percent_of(cohorts.reoffended, cohorts.people) AS reoffending_rate,
  cohorts.reoffences,
  percent_of(cohorts.reoffences, recorded.offences) AS reoffences_per_100_offences,
  sentenced.people AS sentenced_or_cautioned,
  sentenced.cautioned,
  CAST(sentenced.earlier AS INTEGER) AS with_earlier,
  percent_of(sentenced.earlier, sentenced.people) AS share_with_earlier,
  percent_of(
    sentenced.earlier - sentenced.cautioned_earlier, sentenced.people - sentenced.cautioned
  ) AS share_of_sentenced_with_earlier,
  changes.reason AS break_reason
FROM recorded
LEFT JOIN cohorts USING (year)
LEFT JOIN sentenced USING (year)
LEFT JOIN breaks_of('crime_yearly', 'E23000001', 'All offences') AS changes
  ON changes.period = recorded.financial_year
ORDER BY recorded.financial_year
