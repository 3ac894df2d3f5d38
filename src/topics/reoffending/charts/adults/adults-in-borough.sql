-- Adults of one authority proven to reoffend within a year, where its counts are loaded, beside
-- London's. Hackney and the City of London stand together, as the publisher has them.
WITH borough AS (
  SELECT *
  FROM reoffending_adults_borough
  WHERE area_code = CASE
      WHEN $area_code IN ('E09000001', 'E09000012') THEN 'MOJ-HACKNEY-CITY' ELSE $area_code
    END
    AND cohort_length = '4 x 3 months'
    AND reoffenders IS NOT NULL
    -- Releases end their years in other months: those of one end, the latest loaded, are one series.
    AND right(cohort_end, 2) = (
      SELECT right(max(latest.cohort_end), 2)
      FROM reoffending_adults_borough AS latest
      WHERE latest.area_code = reoffending_adults_borough.area_code
        AND latest.cohort_length = reoffending_adults_borough.cohort_length
        AND latest.reoffenders IS NOT NULL
    )
)
SELECT
  borough.cohort_end,
  borough.offenders,
  borough.reoffenders,
  percent_of(borough.reoffenders, borough.offenders) AS reoffending_rate,
  borough.lower_95_confidence_limit,
  borough.upper_95_confidence_limit,
  percent_of(london.reoffenders, london.offenders) AS london_rate,
  london.offenders AS london_offenders,
  london.reoffenders AS london_reoffenders,
  borough.source,
  london.source AS london_source,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM borough
LEFT JOIN reoffending_region AS london
  ON london.area_code = 'E12000007'
    AND london.age_group = 'Adults'
    AND london.cohort_end = borough.cohort_end
    AND london.cohort_length = borough.cohort_length
LEFT JOIN (
  SELECT own.*
  FROM (SELECT area_code, list(cohort_end) AS cohorts FROM borough GROUP BY area_code) AS series,
    breaks_within('reoffending_adults_borough', series.area_code, 'All offences', series.cohorts)
      AS own
) AS changes ON changes.period = borough.cohort_end
ORDER BY borough.cohort_end
