-- Adults proven to reoffend within a year in every authority that is loaded, latest yearly cohorts,
-- beside all of them together.
WITH loaded AS (
  SELECT *
  FROM reoffending_adults_borough
  WHERE cohort_length = '4 x 3 months' AND reoffenders IS NOT NULL
)
SELECT
  areas.area_name,
  loaded.cohort_end,
  loaded.offenders,
  loaded.reoffenders,
  percent_of(loaded.reoffenders, loaded.offenders) AS reoffending_rate,
  loaded.lower_95_confidence_limit,
  loaded.upper_95_confidence_limit,
  loaded.source
FROM loaded
JOIN areas ON areas.area_code = loaded.area_code
WHERE loaded.cohort_end = (SELECT max(cohort_end) FROM loaded)
ORDER BY areas.area_name
