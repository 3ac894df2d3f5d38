-- The latest period of each table.
SELECT
  latest_month() AS latest_month,
  latest_financial_year() AS latest_year,
  latest_estimate_year() AS latest_population,
  (
    SELECT max(cohort_end) FROM reoffending_region
    WHERE area_code = 'E12000007' AND age_group = 'Adults'
  ) AS latest_adults,
  (SELECT max(cohort_end) FROM reoffending_children) AS latest_children,
  (SELECT max(cohort_end) FROM reoffending_national) AS latest_national,
  (SELECT max(cohort_end) FROM reoffending_london) AS latest_london,
  (SELECT max(month) FROM knife_crime_monthly) AS latest_knife,
  (SELECT max(month) FROM crime_city_monthly) AS latest_city
