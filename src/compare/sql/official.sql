-- Offences recorded in 12 months as national statistics have them: the 33 authorities, and London as
-- what the Metropolitan Police recorded (E23000001), without the City of London, which has its own force.
-- Scale: 'count', or 'rate' per 1,000 residents; the City has too few residents for one.
WITH figures AS (
  SELECT
    area_code,
    period_end AS period,
    offences,
    CASE WHEN $scale = 'rate' THEN residents_in(area_code, middle_year(period_end)) END AS residents
  FROM crime_official
  WHERE source = 'ons-pfa-csp-tables' AND period_end BETWEEN $from AND $to
)
SELECT
  figures.period,
  places.area_code,
  places.area_name,
  on_scale($scale, figures.offences, figures.residents, NULL) AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  figures.offences,
  figures.residents,
  CASE
    WHEN $scale = 'rate' AND places.area_code = 'E09000001'
      THEN '[x] few residents, and fast moving: no rate per resident'
  END AS note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM figures
JOIN areas_listed($areas) AS places USING (area_code)
LEFT JOIN LATERAL breaks_of('crime_official', places.area_code, 'All offences') AS changes
  ON changes.period = figures.period
ORDER BY places.position, figures.period
