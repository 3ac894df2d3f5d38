-- Offences recorded in 12 months as national statistics have them: the 33 authorities, and London as
-- what the Metropolitan Police recorded (E23000001), without the City of London, which has its own force.
-- Scale: 'count', or 'rate' per 1,000 residents; the City has too few residents for one.
WITH figures AS (
  SELECT
    area_code,
    period_end AS period,
    offences,
    estimate_year(middle_year(period_end)) AS population_year
  FROM crime_official
  WHERE source = 'ons-pfa-csp-tables' AND period_end BETWEEN $from AND $to
)
SELECT
  figures.period,
  places.area_code,
  places.area_name,
  on_scale($scale, figures.offences, residents.residents, NULL) AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  figures.offences,
  residents.residents,
  CASE
    WHEN $scale = 'rate' AND places.area_code = 'E09000001'
      THEN '[x] few residents, and fast moving: no rate per resident'
  END AS note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM figures
JOIN areas_listed($areas) AS places USING (area_code)
LEFT JOIN residents_of_year AS residents
  ON $scale = 'rate'
  AND residents.area_code = places.area_code
  AND residents.year = figures.population_year
LEFT JOIN LATERAL breaks_of('crime_official', places.area_code, 'All offences') AS changes
  ON changes.period = figures.period
ORDER BY places.position, figures.period
