-- Adults of one authority proven to reoffend within a year, where its counts are loaded, beside
-- London's. Hackney and the City of London stand together, as the publisher has them.
SELECT
  borough.cohort_end,
  borough.offenders,
  borough.reoffenders,
  100.0 * borough.reoffenders / borough.offenders AS reoffending_rate,
  borough.lower_95_confidence_limit,
  borough.upper_95_confidence_limit,
  100.0 * london.reoffenders / london.offenders AS london_rate,
  london.offenders AS london_offenders,
  london.reoffenders AS london_reoffenders,
  borough.source,
  london.source AS london_source
FROM reoffending_adults_borough AS borough
LEFT JOIN reoffending_region AS london
  ON london.area_code = 'E12000007'
    AND london.age_group = 'Adults'
    AND london.cohort_end = borough.cohort_end
    AND london.cohort_length = borough.cohort_length
WHERE borough.area_code = CASE
    WHEN $area_code IN ('E09000001', 'E09000012') THEN 'MOJ-HACKNEY-CITY' ELSE $area_code
  END
  AND borough.cohort_length = '4 x 3 months'
  AND borough.reoffenders IS NOT NULL
  -- Releases end their years in other months: those of one end, the latest loaded, are one series.
  AND right(borough.cohort_end, 2) = (
    SELECT right(max(latest.cohort_end), 2)
    FROM reoffending_adults_borough AS latest
    WHERE latest.area_code = borough.area_code
      AND latest.cohort_length = borough.cohort_length
      AND latest.reoffenders IS NOT NULL
  )
ORDER BY borough.cohort_end
