-- Offences recorded by financial year as the yearly table has them: 'All offences', or one of the nine
-- older groups to 2015-16.
-- Scale: 'count', 'rate' per 1,000 residents, or 'index', where a place's first year picked is 100.
-- E23000001 is London as a whole, as the force published it.
-- Residents are those of the middle of the year's first half; the latest years take the last estimate.
WITH years AS (
  SELECT area_code, financial_year AS period, offences, note
  FROM crime_yearly
  WHERE list_contains(string_split($areas, ','), area_code)
    AND offence_group = $part
    AND ($part = 'All offences' OR classification = 'nine groups')
    AND financial_year >= figure_1_first_year()
),
changes AS (
  SELECT series.area_code, own.period, own.label, own.reason
  FROM (SELECT area_code, list(period) AS periods FROM years GROUP BY area_code) AS series,
    breaks_within('crime_yearly', series.area_code, $part, series.periods) AS own
),
figures AS (
  SELECT
    *,
    CASE WHEN $scale = 'rate' THEN residents_in(area_code, start_year(period)) END AS residents,
    first_value(offences IGNORE NULLS) OVER (
      PARTITION BY area_code ORDER BY period
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS first_offences
  FROM years
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
LEFT JOIN changes ON changes.area_code = figures.area_code AND changes.period = figures.period
ORDER BY places.position, figures.period
