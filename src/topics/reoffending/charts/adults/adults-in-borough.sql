-- Adults of one authority proven to reoffend within a year, where its counts are loaded, beside
-- London's. Hackney and the City of London stand together, as the publisher has them.
WITH borough AS (
  SELECT *
  FROM loaded_adults
  WHERE area_code = hackney_with_city($area_code)
    -- Releases end their years in other months: those of one end, the latest loaded, are one series.
    AND right(cohort_end, 2) = (
      SELECT right(max(latest.cohort_end), 2)
      FROM loaded_adults AS latest
      WHERE latest.area_code = loaded_adults.area_code
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
LEFT JOIN yearly_cohorts AS london
  ON london.area_code = 'E12000007'
    AND london.age_group = 'Adults'
    AND london.cohort_end = borough.cohort_end
LEFT JOIN (
  SELECT own.*
  FROM (SELECT area_code, list(cohort_end) AS cohorts FROM borough GROUP BY area_code) AS series,
    breaks_within('reoffending_adults_borough', series.area_code, 'All offences', series.cohorts)
      AS own
) AS changes ON changes.period = borough.cohort_end
ORDER BY borough.cohort_end
