-- One indicator of local context: every authority, and London and England where they are published.
-- It is of everyone who lives in a place. Where nothing was published the note says so.
SELECT
  area_code,
  areas.area_name,
  indicator,
  period,
  unit,
  value,
  latest_context.note
FROM latest_context
JOIN areas USING (area_code)
WHERE indicator = $indicator
ORDER BY area_code NOT LIKE 'E09%', areas.area_name <> 'London', areas.area_name
