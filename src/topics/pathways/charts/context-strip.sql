-- One indicator of local context: every authority, and London and England where they are published.
-- It is of everyone who lives in a place. Where nothing was published the note says so.
SELECT
  context.area_code,
  areas.area_name,
  context.indicator,
  context.period,
  context.unit,
  context.value,
  context.note
FROM context
JOIN areas USING (area_code)
WHERE context.indicator = $indicator
  AND context.period = (SELECT max(period) FROM context WHERE indicator = $indicator)
ORDER BY context.area_code NOT LIKE 'E09%', areas.area_name <> 'London', areas.area_name
