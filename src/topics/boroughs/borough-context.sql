-- Local context of one authority in the latest period of each indicator, beside London and within the
-- range of all authorities that have a value.
SELECT
  indicator,
  any_value(period) AS period,
  any_value(unit) AS unit,
  max(value) FILTER (WHERE area_code = $area_code) AS value,
  max(half_width) FILTER (WHERE area_code = $area_code) AS half_width,
  max(note) FILTER (WHERE area_code = $area_code AND value IS NULL) AS note,
  max(value) FILTER (WHERE area_code = 'E12000007') AS london,
  min(value) FILTER (WHERE area_code LIKE 'E09%') AS lowest,
  max(value) FILTER (WHERE area_code LIKE 'E09%') AS highest,
  CAST(count(value) FILTER (WHERE area_code LIKE 'E09%') AS INTEGER) AS places
FROM latest_context
GROUP BY indicator
ORDER BY indicator
