-- Offences recorded in the places and offence groups picked, added up over the groups.
-- Measure: 'month' counts each month, 'rolling-year' the 12 months up to it, 'year' financial years.
-- Scale: 'count', 'rate' per 1,000 residents, or 'index', where a place's first period picked is 100.
-- E23000001 is London as a whole: the 32 boroughs, the airports and offences of unknown borough.
-- Residents are those of the middle of the 12 months; the latest years take the last estimate there is.
WITH by_group AS (
  SELECT area_code, offence_group, month, offences, offences AS offences_counted, note
  FROM crime_by_month
  WHERE $measure = 'month'
  UNION ALL
  SELECT area_code, offence_group, twelve_months_to, offences, offences_counted, note
  FROM rolling_year
  WHERE $measure = 'rolling-year' OR ($measure = 'year' AND ends_financial_year(twelve_months_to))
),
measured AS (
  SELECT
    area_code,
    month,
    CASE WHEN $measure = 'year' THEN financial_year_of(month) ELSE month END AS period,
    CASE WHEN count(offences) > 0 THEN CAST(sum(offences_counted) AS INTEGER) END AS offences,
    max(note) AS note
  FROM by_group
  WHERE list_contains(string_split($areas, ','), area_code)
    AND list_contains(string_split($groups, ','), offence_group)
  GROUP BY area_code, month
),
changes AS (
  SELECT series.area_code, own.period AS month, own.label, own.reason
  FROM (SELECT area_code, list(month) AS months FROM measured GROUP BY area_code) AS series,
    breaks_within('crime_monthly', series.area_code, $groups, series.months) AS own
),
figures AS (
  SELECT
    *,
    CASE WHEN $scale = 'rate' THEN residents_in(area_code, middle_year(month)) END AS residents,
    first_value(offences IGNORE NULLS) OVER (
      PARTITION BY area_code ORDER BY month
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS first_offences
  FROM measured
  WHERE period BETWEEN $from AND $to
)
SELECT
  figures.period,
  places.area_code,
  places.area_name,
  on_scale($scale, figures.offences, figures.residents, first_offences) AS value,
  CAST(NULL AS DOUBLE) AS lower,
  CAST(NULL AS DOUBLE) AS upper,
  figures.offences,
  figures.residents,
  figures.note,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM figures
JOIN areas_listed($areas) AS places USING (area_code)
LEFT JOIN changes ON changes.area_code = figures.area_code AND changes.month = figures.month
ORDER BY places.position, figures.month
