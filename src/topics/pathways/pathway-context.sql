-- Every indicator of local context that bears on one pathway, in its latest period, place by place.
SELECT
  indicator,
  period,
  unit,
  areas.area_name,
  areas.slug,
  value,
  half_width,
  latest_context.note
FROM latest_context
JOIN areas USING (area_code)
WHERE pathway = $pathway
ORDER BY areas.slug IS NULL, areas.area_name = 'England', areas.area_name, indicator
