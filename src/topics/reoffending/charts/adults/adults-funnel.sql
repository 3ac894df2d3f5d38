-- Adults proven to reoffend within a year in every authority that is loaded, latest yearly cohorts,
-- beside all of them together.
SELECT
  areas.area_name,
  loaded.cohort_end,
  loaded.offenders,
  loaded.reoffenders,
  percent_of(loaded.reoffenders, loaded.offenders) AS reoffending_rate,
  loaded.lower_95_confidence_limit,
  loaded.upper_95_confidence_limit,
  loaded.source
FROM loaded_adults AS loaded
JOIN areas ON areas.area_code = loaded.area_code
WHERE loaded.cohort_end = (SELECT max(cohort_end) FROM loaded_adults)
ORDER BY areas.area_name
