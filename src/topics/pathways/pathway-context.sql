-- Every indicator of local context that bears on one pathway, in its latest period, place by place.
SELECT
  context.indicator,
  context.period,
  context.unit,
  areas.area_name,
  areas.slug,
  context.value,
  context.half_width,
  context.note
FROM context
JOIN areas USING (area_code)
WHERE context.pathway = $pathway
  AND context.period = (
    SELECT max(latest.period) FROM context AS latest WHERE latest.indicator = context.indicator
  )
ORDER BY areas.slug IS NULL, areas.area_name = 'England', areas.area_name, context.indicator
