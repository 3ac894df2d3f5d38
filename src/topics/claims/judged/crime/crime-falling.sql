-- Offences recorded by the Metropolitan Police in the years of the report's figure 1, per 1,000
-- residents of its 32 boroughs too, with what each year is short of the one before. In the last of
-- them fraud left the force's counts: what is missing is the months from then on, each as the average
-- of those before, less what was still counted. The last row is the latest full year, with every break
-- since; its residents are those of the latest estimate where its own year has none.
WITH years AS (
  SELECT
    financial_year,
    offences,
    population_year,
    rate,
    CASE WHEN financial_year <= figure_1_last_year() THEN 'figure 1' ELSE 'latest year' END AS part
  FROM like_with_like_financial_year
  WHERE area_code = 'E23000001' AND offence_group = 'All offences'
    AND (financial_year BETWEEN figure_1_first_year() AND figure_1_last_year()
      OR financial_year = latest_financial_year())
),
fraud AS (
  SELECT
    figure_1_last_year() AS financial_year,
    count(*) FILTER (WHERE month >= fraud_left) * avg(offences) FILTER (WHERE month < fraud_left)
      - sum(offences) FILTER (WHERE month >= fraud_left) AS missing
  FROM crime_by_month, (
    SELECT period AS fraud_left
    FROM each_break_of('crime_monthly', 'E23000001', 'Fraud and forgery')
    WHERE label = 'fraud leaves'
  )
  WHERE area_code = 'E23000001' AND offence_group = 'Fraud and forgery'
    AND month BETWEEN '2012-04' AND '2013-03'
)
SELECT
  years.part,
  years.financial_year,
  years.offences,
  CASE WHEN part = 'figure 1'
    THEN percent_change(lag(years.offences) OVER (ORDER BY years.financial_year), years.offences)
  END AS change,
  fraud.missing AS not_counted,
  years.rate AS per_1000_residents,
  years.population_year AS residents_of,
  (
    SELECT string_agg(reason, ' ' ORDER BY period)
    FROM breaks_of('crime_yearly', 'E23000001', 'All offences') AS changes
    WHERE period <= years.financial_year
      AND (
        period = years.financial_year
        OR (years.part <> 'figure 1' AND period > figure_1_last_year())
      )
  ) AS break_reason
FROM years
LEFT JOIN fraud ON fraud.financial_year = years.financial_year
ORDER BY years.financial_year
